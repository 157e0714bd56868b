package org.thinkuknow.cues;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Problems;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** The rules against invented messages as children and adults write them: nothing urgent is missed, little else is raised. */
class HeldOutMessagesTest {

    private static final double RAISED_AT_MOST = 0.08;
    private static final Cues CUES = Cues.read(ContentFiles.packed(), new Problems());
    private static List<CSVRecord> messages = List.of();

    @BeforeAll
    static void read() throws Exception {
        try (var table = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(new InputStreamReader(
                HeldOutMessagesTest.class.getResourceAsStream("/cues/messages.csv"), StandardCharsets.UTF_8))) {
            messages = table.getRecords();
        }
    }

    @Test
    void thereAreManyOfEveryLevel() {
        assertThat(messages).hasSizeGreaterThanOrEqualTo(150);
        assertThat(messages).extracting(message -> message.get("level")).containsOnly("one", "two", "three", "none");
    }

    @Test
    void noUrgentMessageIsMissed() {
        var missed = messages.stream().filter(message -> message.get("level").equals("one") && !isRaised(message)).map(message -> message.get("id"));
        assertThat(missed).as("level one missed").isEmpty();
    }

    @Test
    void fewOthersAreRaised() {
        var others = messages.stream().filter(message -> !message.get("level").equals("one")).toList();
        var raised = others.stream().filter(HeldOutMessagesTest::isRaised).map(message -> message.get("id")).toList();
        assertThat(raised).as("raised without need").hasSizeLessThanOrEqualTo((int) (others.size() * RAISED_AT_MOST));
    }

    private static boolean isRaised(CSVRecord message) {
        return CUES.in(message.get("message")).stream().anyMatch(found -> found.cue().level().equals("ONE"));
    }
}
