package org.thinkuknow.report.web;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Entry;
import org.thinkuknow.content.Problems;
import org.thinkuknow.report.Reports;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.triage.CaseDesk;

import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Eventually.eventually;

/** The report with the most signs of danger that there can be. */
class EverySignIT extends RunningApplication {

    private static final int LONGEST = 10_000;

    @Autowired
    private Reports reports;

    @Autowired
    private CaseDesk desk;

    @Test
    void aReportWithASentenceOfEverySignIsACaseWithEveryReasonTheGravestFirst() {
        var text = oneSentenceOfEach();
        assertThat(text.length()).isBetween(3_000, LONGEST);
        var form = plainBrowser().get("/report");
        var sent = form.asSent();
        sent.put("what", text);
        var answer = plainBrowser().post("/report", sent);
        assertThat(answer.receipt()).isNotEmpty();

        var reference = reports.readWithReceipt(answer.receipt()).orElseThrow().reference();
        eventually(() -> assertThat(OFFICER.get(() -> desk.standing(reference))).isPresent());
        var facts = OFFICER.get(() -> desk.standing(reference)).orElseThrow();
        assertThat(facts.level()).isEqualTo(Level.ONE);
        assertThat(facts.notLookedThrough()).as("it was looked through").isFalse();
        assertThat(facts.judged().reasons()).hasSizeGreaterThan(60).doesNotHaveDuplicates();
        assertThat(String.join("\n", facts.judged().reasons()).length()).isGreaterThan(2_000);
    }

    private static String oneSentenceOfEach() {
        var files = ContentFiles.packed();
        return StreamSupport.stream(files.under("cues/").spliterator(), false)
                .filter(file -> file.endsWith(".yaml"))
                .flatMap(file -> Entry.parse(file, 1, files.text(file).orElse("[]"), new Problems()).list().stream())
                .filter(entry -> entry.keys().contains("examples"))
                .map(entry -> entry.list("examples").getFirst().text())
                .collect(Collectors.joining(". "));
    }
}
