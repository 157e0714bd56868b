package org.thinkuknow.triage.ui;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.NewReport;
import org.thinkuknow.report.Reports;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.CutLine;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SignIn;
import org.thinkuknow.triage.CaseDesk;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** An officer's laptop was away for a while: what came meanwhile is there when it is back, without anything being pressed. */
class AwayDeskInABrowserIT extends RunningApplication {

    @Autowired
    private Reports reports;

    @Autowired
    private CaseDesk desk;

    private String told(String what, DangerAnswer meeting) {
        var reference = reports.receive(new NewReport(
                        UUID.randomUUID().toString(),
                        Door.FORM,
                        Map.of(Field.WHAT, what),
                        new Dangers(meeting, DangerAnswer.NO, DangerAnswer.NO),
                        "",
                        ""))
                .reference();
        eventually(() ->
                assertThat(Acting.OFFICER.get(() -> desk.standing(reference))).isPresent());
        return reference;
    }

    private static boolean isShown(Browser officer, String reference) {
        return !officer.all(".queue-row[data-reference='%s']".formatted(reference))
                .isEmpty();
    }

    @Test
    void whatCameMeanwhileIsShownWhenItIsBack() throws IOException {
        try (var line = new CutLine(URI.create(address("")).getPort());
                var officer = SignIn.as("demo-officer", Browser.open(), line.address("/sign-in"))) {
            officer.goToView(line.address("/triage?order=newest"));
            var before = told("somebody i do not know wants to be my friend", DangerAnswer.NO);
            officer.await(() -> isShown(officer, before));
            line.cut();
            var plain = told("a boy in my class writes mean things about me", DangerAnswer.NO);
            var grave = told("he wants to meet me tonight", DangerAnswer.YES);
            assertThat(isShown(officer, plain)).isFalse();
            line.mend();
            officer.await(() -> isShown(officer, plain) && isShown(officer, grave));
            var after = told("somebody asks for my address", DangerAnswer.NO);
            officer.await(() -> isShown(officer, after));
        }
    }
}
