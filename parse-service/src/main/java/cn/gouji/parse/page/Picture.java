package cn.gouji.parse.page;

/**
 * A picture that stands between lines and tables.
 *
 * @param content its file; null if it is not in the document, as pictures of web pages often are not
 */
public record Picture(byte[] content) implements Block {
}
