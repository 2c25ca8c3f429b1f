package cn.gouji.parse.format;

import cn.gouji.parse.page.Document;

/** Reads one file format into lines and grids. */
public interface DocumentReader {

    /** Whether the bytes are in this reader's format; cheap, looks at the bytes only. */
    boolean accepts(byte[] content);

    /** @throws UnreadableDocumentException if nothing can be read, with the reason for the sender */
    Document read(byte[] content) throws UnreadableDocumentException;
}
