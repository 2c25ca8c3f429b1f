package cn.gouji.ingest.archive;

/**
 * A file within an archive, as the archive's directory tells it.
 *
 * @param path with its folders, parted by slashes
 * @param method of compression: 0 none, 8 deflate
 * @param packedSize of its compressed bytes
 * @param header place of the header in front of its bytes
 */
record ArchivedFile(String path, boolean encrypted, int method, long checksum, long packedSize, long header) {

    boolean isFolder() {
        return path.endsWith("/") || path.endsWith("\\");
    }
}
