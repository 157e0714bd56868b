package org.thinkuknow.statistics;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.figures.CountedTables.CountedRow;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.Visitor;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/** What children read and look for is counted by the day, and nothing of what they typed. */
class PassingCountsIT extends RunningApplication {

    @Autowired
    private PassingCounts counts;

    @Autowired
    private Clock clock;

    @Test
    void whatIsReadAndSearchedForIsCountedWithoutAWord() {
        var before = numbers();
        var child = new Visitor(address(""));

        child.get("/ask/meet-up-asked");
        child.get("/ask/nobody-asks-this");
        child.post("/ask", Map.of("words", "he wants to meet me"));
        child.post("/ask", Map.of("words", "qqqqzzzz"));

        var after = numbers();
        assertThat(after.get("Answers read")).isEqualTo(before.get("Answers read") + 1);
        assertThat(after.get("Searches")).isEqualTo(before.get("Searches") + 2);
        assertThat(after.get("Searches that found nothing")).isEqualTo(before.get("Searches that found nothing") + 1);
    }

    private Map<String, Long> numbers() {
        counts.write();
        var today = UkTime.today(clock);
        return counts.between(today, today).getFirst().rows().stream()
                .collect(Collectors.toMap(CountedRow::label, row -> sum(row.numbers())));
    }

    private static long sum(List<Long> numbers) {
        return numbers.stream().mapToLong(Long::longValue).sum();
    }
}
