package org.thinkuknow.limits.web;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.mock.web.MockMultipartHttpServletRequest;

import java.io.IOException;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/** What one person brings in a day is counted by files and by bytes. */
class FilesOfADayTest {

    private static final int MEGABYTE = 1_000_000;

    private final FilesOfADay day = new FilesOfADay();

    private MockHttpServletResponse brings(String who, int files, int bytes) throws IOException {
        var request = new MockMultipartHttpServletRequest();
        request.setRemoteUser(who);
        IntStream.range(0, files).forEach(each -> request.addFile(new MockMultipartFile("files", new byte[bytes])));
        var response = new MockHttpServletResponse();
        assertThat(day.preHandle(request, response, this)).isEqualTo(response.getStatus() == 200);
        return response;
    }

    @Test
    void filesAreCountedHoweverManyComeAtOnce() throws IOException {
        for (var brought = 0; brought < FilesOfADay.MOST_FILES; brought += 20) {
            assertThat(brings("ada", 20, 1).getStatus()).isEqualTo(200);
        }
        var refused = brings("ada", 1, 1);
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isNotNull();
        assertThat(refused.getContentAsString())
                .contains("100 files a day", "250 MB", "What you brought before is kept");
        assertThat(brings("bob", 1, 1).getStatus()).as("each has their own").isEqualTo(200);
    }

    @Test
    void whatIsInThemIsCounted() throws IOException {
        for (var brought = 0; brought < FilesOfADay.MOST_MEGABYTES; brought += 50) {
            assertThat(brings("ada", 10, 5 * MEGABYTE).getStatus()).isEqualTo(200);
        }
        assertThat(brings("ada", 1, 5 * MEGABYTE).getStatus()).isEqualTo(429);
        assertThat(brings("bob", 1, 5 * MEGABYTE).getStatus()).isEqualTo(200);
    }

    @Test
    void whatIsRefusedCostsNothing() throws IOException {
        assertThat(brings("ada", FilesOfADay.MOST_FILES + 1, 1).getStatus()).isEqualTo(429);
        assertThat(brings("ada", FilesOfADay.MOST_FILES, 0).getStatus()).isEqualTo(200);
    }

    @Test
    void whateverHasNoFilesIsNotCounted() throws IOException {
        for (var each = 0; each <= FilesOfADay.MOST_FILES; each++) {
            assertThat(brings("ada", 0, 0).getStatus()).isEqualTo(200);
            assertThat(day.preHandle(new MockHttpServletRequest(), new MockHttpServletResponse(), this))
                    .isTrue();
        }
        assertThat(brings("ada", FilesOfADay.MOST_FILES, 1).getStatus()).isEqualTo(200);
    }
}
