package cn.gouji.parse.format.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

import cn.gouji.parse.format.scan.image.GrayImage;
import cn.gouji.parse.page.DocumentTooLargeException;

/** The pictures of one file, decoded one by one and no larger than is needed. */
public final class PictureFile implements AutoCloseable {

    /** A sheet of A3 at 600 dots per inch; beyond, decoding alone would take all the memory. */
    private static final long MOST_PIXELS = 80_000_000;
    private static final int MOST_PAGES = 60;
    /** Four times what recognition needs of a page. */
    private static final double ENOUGH_PIXELS = 22_000_000;

    private final byte[] content;
    private final ImageInputStream in;
    private final ImageReader reader;

    /** @throws IOException if no picture can be read of it */
    public PictureFile(byte[] content) throws IOException {
        this.content = content;
        in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content));
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        if (!readers.hasNext()) {
            throw new IOException("No picture");
        }
        reader = readers.next();
        reader.setInput(in);
    }

    int count() throws IOException {
        int count = reader.getNumImages(true);
        if (count > MOST_PAGES) {
            throw new DocumentTooLargeException("图片文件共" + count + "页，超过" + MOST_PAGES + "页的上限。");
        }
        return count;
    }

    /** One of its pictures in shades of grey, as it is to be shown. */
    public GrayImage picture(int index) throws IOException {
        long width = reader.getWidth(index);
        long height = reader.getHeight(index);
        if (width * height > MOST_PIXELS) {
            throw new DocumentTooLargeException("图片过大（" + width + "×" + height + "），请以每英寸 300 点重新扫描。");
        }
        ImageReadParam param = reader.getDefaultReadParam();
        int every = (int) Math.max(1, Math.sqrt(width * height / ENOUGH_PIXELS));
        param.setSourceSubsampling(every, every, 0, 0);
        return Standing.of(content, index).shown(GrayImage.of(reader.read(index, param)));
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        in.close();
    }
}
