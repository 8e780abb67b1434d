// The same seam over a real block-blob service (Azurite, say): addresses are signed by Azure's own library. Nothing here starts it.

import type { BlobStore } from './blob-store.ts';
import { contentDisposition } from './blob-store.ts';

export interface AzureBlobs {
  readonly kind: 'azure';
  /** Of the account, for example "http://127.0.0.1:10000/devstoreaccount1". */
  readonly accountUrl: string;
  readonly account: string;
  readonly accountKey: string;
  /** Made when it is missing. */
  readonly container: string;
}

export async function createAzureBlobStore(options: AzureBlobs): Promise<BlobStore> {
  // Comes with @actions/artifact.
  const azure = await import('@azure/storage-blob');
  const credential = new azure.StorageSharedKeyCredential(options.account, options.accountKey);
  const container = new azure.BlobServiceClient(options.accountUrl, credential).getContainerClient(options.container);
  await container.createIfNotExists();

  function address(key: string, rights: string, answer: { contentDisposition?: string; contentType?: string }): string {
    const signature = azure.generateBlobSASQueryParameters(
      {
        containerName: options.container,
        blobName: key,
        permissions: azure.BlobSASPermissions.parse(rights),
        expiresOn: new Date(Date.now() + 3_600_000),
        ...answer,
      },
      credential,
    );
    return `${container.getBlobClient(key).url}?${signature}`;
  }

  return {
    uploadAddress: (key) => address(key, 'cw', {}),
    downloadAddress: (key, fileName, mimeType) =>
      address(key, 'r', { contentDisposition: contentDisposition(fileName), contentType: mimeType }),
    async read(key) {
      const blob = container.getBlobClient(key);
      return (await blob.exists()) ? await blob.downloadToBuffer() : null;
    },
    async write(key, bytes) {
      await container.getBlockBlobClient(key).uploadData(bytes);
    },
    async remove(key) {
      await container.getBlobClient(key).deleteIfExists();
    },
  };
}
