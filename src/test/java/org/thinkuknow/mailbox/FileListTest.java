package org.thinkuknow.mailbox;

import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class FileListTest {

    @Test
    void whatIsAboveTheLimitIsNamedAndNotHeld() {
        var files = List.of(
                new FoundFile("a.xyz", "application/octet-stream", new byte[600]),
                new FoundFile("b.xyz", "application/octet-stream", new byte[600]),
                new FoundFile("c.xyz", "application/octet-stream", new byte[300]));
        assertThat(FileList.held(files, DataSize.ofBytes(1_000))).containsExactly(true, false, true);
        assertThat(FileList.of(files, DataSize.ofBytes(1_000)))
                .startsWith("3 files came with it: a.xyz (application/octet-stream, 1 KB); b.xyz"
                        + " (application/octet-stream, 1 KB, too large to be held here")
                .contains(Attachments.NOTICE);
        assertThat(FileList.of(List.of(), DataSize.ofBytes(1_000))).isEmpty();
    }

    @Test
    void aNameCannotSteerAScreenOrAPath() {
        assertThat(new FoundFile("../\u202egpj.exe\r\n", "Image/JPEG; x=<y>", new byte[0]))
                .satisfies(file -> {
                    assertThat(file.name()).isEqualTo(".._" + "_gpj.exe__");
                    assertThat(file.type()).isEqualTo("image/jpegxy");
                });
        assertThat(new FoundFile("", "", new byte[0]).name()).isEqualTo("no name");
        assertThat(new FoundFile("n".repeat(5_000), "x", new byte[0]).name()).hasSize(121);
    }
}
