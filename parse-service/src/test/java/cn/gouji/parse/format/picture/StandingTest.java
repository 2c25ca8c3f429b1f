package cn.gouji.parse.format.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import cn.gouji.parse.format.scan.image.GrayImage;

import static org.assertj.core.api.Assertions.assertThat;

class StandingTest {

    @ParameterizedTest
    @CsvSource({"1,0", "3,2", "6,1", "8,3", "77,0"})
    void photographIsShownAsTheCameraWasHeld(int orientation, int turns) throws IOException {
        // Given: the mark of a camera behind the first two bytes
        byte[] jpeg = file("jpg");
        byte[] mark = ByteBuffer.allocate(76).putShort((short) 0xFFE1).putShort((short) 74)
                .put(new byte[]{'E', 'x', 'i', 'f', 0, 0}).put(directory(orientation, 0, 0)).array();
        byte[] marked = ByteBuffer.allocate(jpeg.length + mark.length).put(jpeg, 0, 2).put(mark)
                .put(jpeg, 2, jpeg.length - 2).array();

        // Then
        assertThat(Standing.of(marked, 0)).isEqualTo(new Standing(turns, 1));
        try (PictureFile file = new PictureFile(marked)) {
            assertThat(file.picture(0).width()).isEqualTo(turns % 2 == 0 ? 60 : 20);
        }
    }

    @Test
    void faxIsAsHighAsItWasSent() {
        // When
        Standing coarse = Standing.of(directory(1, 204, 98), 0);

        // Then
        assertThat(coarse.tall()).isBetween(2.08, 2.09);
        assertThat(coarse.shown(GrayImage.white(100, 50)).height()).isEqualTo(105);
        assertThat(Standing.of(directory(1, 204, 196), 0).tall()).isEqualTo(1);
        assertThat(Standing.of(directory(1, 204, 0), 0).tall()).isEqualTo(1);
    }

    @Test
    void whatSaysNothingOrIsCutOffIsShownAsStored() throws IOException {
        byte[] tiff = directory(6, 204, 98);
        for (int length = 0; length < 30; length++) {
            assertThat(Standing.of(Arrays.copyOf(tiff, length), 0)).isEqualTo(new Standing(0, 1));
        }
        assertThat(Standing.of(tiff, 1)).isEqualTo(new Standing(0, 1));
        assertThat(Standing.of(file("png"), 0)).isEqualTo(new Standing(0, 1));
        assertThat(Standing.of(file("jpg"), 0)).isEqualTo(new Standing(0, 1));
    }

    private static byte[] file(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 20, BufferedImage.TYPE_BYTE_GRAY), format, out);
        return out.toByteArray();
    }

    /** The head of a TIFF file, with a directory of three entries. */
    private static byte[] directory(int orientation, int columns, int rows) {
        ByteBuffer tiff = ByteBuffer.allocate(66).putShort((short) 0x4D4D).putShort((short) 42).putInt(8);
        tiff.putShort((short) 3);
        tiff.putShort((short) 274).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0);
        tiff.putShort((short) 282).putShort((short) 5).putInt(1).putInt(50);
        tiff.putShort((short) 283).putShort((short) 5).putInt(1).putInt(58);
        tiff.putInt(0).putInt(columns).putInt(1).putInt(rows).putInt(1);
        return tiff.array();
    }
}
