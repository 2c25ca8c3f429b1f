package cn.gouji.local.stack;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import cn.gouji.local.process.StackException;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DataFolderTest {

    @Test
    void isOpenInOneLauncherAtATime(@TempDir Path folder) {
        try (DataFolder first = DataFolder.open(folder)) {
            assertThatThrownBy(() -> DataFolder.open(folder)).isInstanceOf(StackException.class)
                    .hasMessageContaining("already running").hasMessageContaining("--data");
        }
        DataFolder.open(folder).close();
    }
}
