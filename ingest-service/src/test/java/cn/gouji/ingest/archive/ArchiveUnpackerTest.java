package cn.gouji.ingest.archive;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import cn.gouji.ingest.Zip;
import cn.gouji.ingest.content.Content;
import cn.gouji.ingest.content.ContentSink;
import cn.gouji.ingest.content.Spool;
import cn.gouji.ingest.intake.IntakeConfig;
import cn.gouji.ingest.intake.Refusal;
import cn.gouji.ingest.intake.Upload;
import io.smallrye.config.SmallRyeConfigBuilder;

import static org.assertj.core.api.Assertions.assertThat;

class ArchiveUnpackerTest {

    private static final int UTF8 = 1 << 11;
    private static final int ENCRYPTED = 1;

    private final Spool spool = Spool.create();

    @AfterEach
    void close() {
        spool.close();
    }

    @Test
    void filesComeWithTheirFolders() {
        // When
        List<Upload> files = files(new Zip().file("2023/清河镇.txt", "甲").file("2023/街道/a.docx", "乙").bytes());

        // Then
        assertThat(files).extracting(Upload::fileName).containsExactly("2023/清河镇.txt", "2023/街道/a.docx");
        assertThat(files).extracting(ArchiveUnpackerTest::text).containsExactly("甲", "乙");
    }

    @Test
    void namesAreReadWhateverTheyAreWrittenIn() {
        // Given
        byte[] gbk = new Zip(Charset.forName("GBK")).file("年报\\清河镇.txt", "1").file("a.txt", "2").bytes();
        byte[] untold = Zip.withFlag(new Zip().file("年报/清河镇.txt", "1").bytes(), UTF8, false);

        // Then
        assertThat(files(gbk)).extracting(Upload::fileName).containsExactly("年报/清河镇.txt", "a.txt");
        assertThat(files(untold)).extracting(Upload::fileName).containsExactly("年报/清河镇.txt");
    }

    @Test
    void archivesWithinArchivesAreUnpacked() {
        // Given
        byte[] inner = new Zip().file("清河镇.txt", "甲").bytes();

        // Then
        assertThat(files(new Zip().file("2023/乡镇.zip", inner).bytes())).extracting(Upload::fileName)
                .containsExactly("2023/乡镇.zip/清河镇.txt");
        byte[] nested = inner;
        for (int i = 0; i < 3; i++) {
            nested = new Zip().file(i + ".zip", nested).file(i + ".txt", "乙").bytes();
        }
        assertThat(refusals(files(nested))).containsExactly(Map.entry("2.zip/1.zip/0.zip", Refusal.NESTED_TOO_DEEP));
    }

    @Test
    void whatSystemsLeaveBehindIsLeftOut() {
        assertThat(files(new Zip().file("__MACOSX/._a.txt", "1").file(".DS_Store", "2").file("x/Thumbs.db", "3")
                .file("x/~$a.docx", "4").file("空文件夹/", "").file("a.txt", "5").bytes()))
                .extracting(Upload::fileName).containsExactly("a.txt");
    }

    @Test
    void pathsNeverLeadOut() {
        assertThat(files(new Zip().file("../../etc/a.txt", "1").file("/b.txt", "2").file("C:\\x\\c.txt", "3").bytes()))
                .extracting(Upload::fileName).containsExactly("etc/a.txt", "b.txt", "C:/x/c.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[Content_Types].xml", "OFD.xml", "mimetype", "word/document.xml"})
    void documentIsOneFile(String part) {
        byte[] document = new Zip().file("docProps/app.xml", "").file(part, "<a/>").bytes();

        assertThat(files(document)).extracting(Upload::fileName).containsExactly("bundle.zip");
        assertThat(files(new Zip().file("a.docx", document).bytes())).extracting(Upload::fileName)
                .containsExactly("a.docx");
    }

    @Test
    void otherFilesAreTakenBesideARefusedOne() {
        // Given
        byte[] archive = new Zip().file("空.txt", "").file("大.txt", new byte[100]).file("a.txt", "甲").bytes();

        // When
        List<Upload> files = files(archive, "gouji.intake.max-file-size", "99");

        // Then
        assertThat(refusals(files)).containsExactly(Map.entry("空.txt", Refusal.EMPTY),
                Map.entry("大.txt", Refusal.TOO_LARGE));
        assertThat(text(files.getLast())).isEqualTo("甲");
    }

    @Test
    void encryptedFileIsRefusedInWords() {
        // When
        List<Upload> files = files(Zip.withFlag(new Zip().file("清河镇.txt", "甲").bytes(), ENCRYPTED, true));

        // Then
        assertThat(refusals(files)).containsExactly(Map.entry("清河镇.txt", Refusal.ENCRYPTED));
        assertThat(((Upload.Refused) files.getFirst()).detail()).contains("清河镇.txt", "已加密");
    }

    @Test
    void bombsAreNotUnpacked() {
        byte[] ratio = new Zip().file("bomb.txt", new byte[20 << 20]).file("a.txt", "甲").bytes();
        assertThat(refusals(files(ratio))).containsExactly(Map.entry("bomb.txt", Refusal.UNFOLDS_TOO_FAR));

        byte[] sum = new Zip().file("1.txt", new byte[700]).file("2.txt", new byte[700]).bytes();
        assertThat(refusals(files(sum, "gouji.intake.archive.max-unpacked-size", "1000")))
                .containsExactly(Map.entry("2.txt", Refusal.UNFOLDS_TOO_FAR));

        Zip many = new Zip();
        for (int i = 0; i < 4; i++) {
            many.file(i + ".txt", "甲");
        }
        assertThat(refusals(files(many.bytes(), "gouji.intake.archive.max-files", "3")))
                .containsExactly(Map.entry("bundle.zip", Refusal.TOO_MANY_FILES));
    }

    @Test
    void changedBytesAreNoticed() {
        // Given
        byte[] archive = new Zip().file("a.txt", "甲乙丙丁戊己庚辛").file("b.txt", "乙").bytes();
        archive[45] ^= 0x10;

        // Then
        assertThat(refusals(files(archive))).containsExactly(Map.entry("a.txt", Refusal.DAMAGED));
    }

    @Test
    void brokenArchiveGoesOnAsItIs() {
        byte[] archive = new Zip().file("a.txt", "甲").bytes();

        for (int length = 4; length < archive.length; length++) {
            assertThat(files(Arrays.copyOf(archive, length))).extracting(Upload::fileName)
                    .containsExactly("bundle.zip");
        }
    }

    @Test
    void archiveOfNothingIsRefused() {
        assertThat(refusals(files(new Zip().file("空/", "").bytes())))
                .containsExactly(Map.entry("bundle.zip", Refusal.NOTHING_INSIDE));
    }

    private List<Upload> files(byte[] archive, String... settings) {
        SmallRyeConfigBuilder builder = new SmallRyeConfigBuilder().addDiscoveredConverters()
                .withMapping(IntakeConfig.class);
        for (int i = 0; i < settings.length; i += 2) {
            builder.withDefaultValue(settings[i], settings[i + 1]);
        }
        IntakeConfig config = builder.build().getConfigMapping(IntakeConfig.class);
        ContentSink sink = new ContentSink(spool, Long.MAX_VALUE, Long.MAX_VALUE);
        sink.write(archive, 0, archive.length);
        return new ArchiveUnpacker(config).files(new Upload.Complete("bundle.zip", sink.content()), spool,
                new UnpackBudget(config.archive()));
    }

    private static List<Map.Entry<String, Refusal>> refusals(List<Upload> files) {
        return files.stream().filter(Upload.Refused.class::isInstance).map(Upload.Refused.class::cast)
                .map(refused -> Map.entry(refused.fileName(), refused.reason())).toList();
    }

    private static String text(Upload file) {
        Content content = ((Upload.Complete) file).content();
        return new String(content.read(0, 1000), StandardCharsets.UTF_8);
    }
}
