package cn.gouji.parse.corpus.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The streams of a DOC file, written by the published specification ([MS-DOC]) and no library for Word. */
final class DocStreams {

    private static final int PAGE = 512;
    private static final int TEXT = 2 * PAGE;
    private static final int BYTES_OF_A_PLACE = 4;
    private static final int BYTES_OF_A_REFERENCE = 13;

    private record Paragraph(int end, byte[] properties) {
    }

    private final StringBuilder text = new StringBuilder();
    private final List<Paragraph> paragraphs = new ArrayList<>();

    /** @param properties style and modifiers of the paragraph that ends here */
    void paragraph(String characters, byte[] properties) {
        text.append(characters);
        paragraphs.add(new Paragraph(TEXT + 2 * text.length(), properties));
    }

    byte[] bytes() {
        ByteArrayOutputStream main = new ByteArrayOutputStream();
        main.writeBytes(new byte[TEXT]);
        main.writeBytes(text.toString().getBytes(StandardCharsets.UTF_16LE));
        int characterPage = fillPage(main);
        main.writeBytes(characterPage());
        List<Integer> places = new ArrayList<>(List.of(TEXT));
        int firstPage = main.size() / PAGE;
        for (int next = 0; next < paragraphs.size();) {
            next = paragraphPage(next, main);
            places.add(paragraphs.get(next - 1).end());
        }
        ByteBuffer table = little(4096 + 8 * places.size());
        ByteBuffer head = little(TEXT);
        head.putShort(0, (short) 0xA5EC).putShort(2, (short) 0xC1).putShort(6, (short) 0x0804)
                .putShort(0x0A, (short) 0x1200).putShort(0x0C, (short) 0xBF).putInt(0x18, TEXT)
                .putInt(0x1C, TEXT + 2 * text.length()).putShort(0x20, (short) 14).putShort(0x3E, (short) 22)
                .putInt(0x40, main.size()).putInt(0x4C, text.length()).putShort(0x98, (short) 93);
        // Styles: none but the fifteen places that must be there.
        int at = table.position();
        table.putShort((short) 18).putShort((short) 15).put(new byte[16 + 30]);
        part(head, 1, at, table);
        at = table.position();
        table.putInt(TEXT).putInt(TEXT + 2 * text.length()).putInt(characterPage);
        part(head, 12, at, table);
        at = table.position();
        places.forEach(table::putInt);
        for (int i = 0; i + 1 < places.size(); i++) {
            table.putInt(firstPage + i);
        }
        part(head, 13, at, table);
        at = table.position();
        table.putInt(0).putInt(text.length()).putShort((short) 0).putInt(-1).put(new byte[6]);
        part(head, 6, at, table);
        at = table.position();
        table.putInt(0);
        part(head, 15, at, table);
        at = table.position();
        table.put(new byte[700]);
        part(head, 31, at, table);
        at = table.position();
        table.put((byte) 2).putInt(16).putInt(0).putInt(text.length()).putShort((short) 0).putInt(TEXT)
                .putShort((short) 0);
        part(head, 33, at, table);
        byte[] document = main.toByteArray();
        System.arraycopy(head.array(), 0, document, 0, TEXT);
        return container(document, Arrays.copyOf(table.array(), table.position()));
    }

    private static void part(ByteBuffer head, int number, int from, ByteBuffer table) {
        head.putInt(0x9A + 8 * number, from).putInt(0x9A + 8 * number + 4, table.position() - from);
    }

    private byte[] characterPage() {
        ByteBuffer page = little(PAGE);
        page.putInt(TEXT).putInt(TEXT + 2 * text.length());
        page.put(PAGE - 1, (byte) 1);
        return page.array();
    }

    /** Writes as many paragraphs as find room: places from the front, properties from the back. */
    private int paragraphPage(int first, ByteArrayOutputStream main) {
        int last = first;
        int back = PAGE - 2;
        int count = 0;
        while (last < paragraphs.size()) {
            int start = back - stored(paragraphs.get(last).properties()).length & ~1;
            if (start < BYTES_OF_A_PLACE * (count + 2) + BYTES_OF_A_REFERENCE * (count + 1)) {
                break;
            }
            back = start;
            count++;
            last++;
        }
        ByteBuffer page = little(PAGE);
        page.putInt(first == 0 ? TEXT : paragraphs.get(first - 1).end());
        int reference = BYTES_OF_A_PLACE * (count + 1);
        back = PAGE - 2;
        for (int i = first; i < last; i++) {
            byte[] stored = stored(paragraphs.get(i).properties());
            back = back - stored.length & ~1;
            page.putInt(paragraphs.get(i).end());
            page.put(reference, (byte) (back / 2));
            page.put(back, stored);
            reference += BYTES_OF_A_REFERENCE;
        }
        page.put(PAGE - 1, (byte) count);
        main.writeBytes(page.array());
        return last;
    }

    /** Properties behind their length in words; an odd length is told otherwise than an even one. */
    private static byte[] stored(byte[] properties) {
        ByteArrayOutputStream stored = new ByteArrayOutputStream();
        if (properties.length % 2 == 0) {
            stored.write(0);
        }
        stored.write((properties.length + 1) / 2);
        stored.writeBytes(properties);
        return stored.toByteArray();
    }

    /** Fills the current page up and tells the number of the next. */
    private static int fillPage(ByteArrayOutputStream main) {
        main.writeBytes(new byte[(PAGE - main.size() % PAGE) % PAGE]);
        return main.size() / PAGE;
    }

    private static byte[] container(byte[] document, byte[] table) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(document), "WordDocument");
            files.createDocument(new ByteArrayInputStream(table), "1Table");
            files.writeFilesystem(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static ByteBuffer little(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
