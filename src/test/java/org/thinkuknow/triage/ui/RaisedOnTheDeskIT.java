package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.button.Button;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.notification.OpenAlarms;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.Filed;
import org.thinkuknow.report.NewReport;
import org.thinkuknow.report.ReplyText;
import org.thinkuknow.report.Reports;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.StaffViews;
import org.thinkuknow.triage.CaseDesk;
import org.thinkuknow.triage.CaseWork;

import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** What whoever has a case sees when it becomes level one. */
@WithMockUser(username = "demo-officer", roles = "OFFICER")
class RaisedOnTheDeskIT extends StaffViews {

    @Autowired
    private Reports reports;

    @Autowired
    private CaseDesk desk;

    @Autowired
    private CaseWork work;

    @Autowired
    private OpenAlarms alarms;

    private Filed filed;

    @BeforeEach
    void anOfficerHasACase() {
        filed = reports.receive(new NewReport(
                UUID.randomUUID().toString(),
                Door.FORM,
                Map.of(Field.WHAT, ChildWords.of("somebody frightens me")),
                new Dangers(DangerAnswer.UNSURE, DangerAnswer.NO, DangerAnswer.NO),
                "",
                ""));
        eventually(() -> assertThat(Acting.OFFICER.get(() -> desk.standing(filed.reference())))
                .isPresent());
        work.claim(filed.reference());
        work.assess(filed.reference(), Level.TWO, "");
    }

    @Test
    void aDeskThatLiesOpenSaysTheLevelAndWhyAndCountsAsReadOnceItIsShown() {
        navigate("triage/" + filed.reference(), TriageView.class);
        writes("im going to kill myself tonight i have the pills");
        eventually(() -> {
            roundTrip();
            assertThat(textOf($(OfficerNotices.class).first())).contains("▲ Now level one: ", "suicide");
        });
        eventually(() -> assertThat(alarms.now()).containsKey(filed.reference()));
        test(byId("show-changed", Button.class).orElseThrow()).click();
        assertThat(textOf($(ReportPane.class).first())).contains("i have the pills");
        assertThat(textOf($(OfficerNotices.class).first())).doesNotContain("Now level one");
        eventually(() -> assertThat(alarms.now()).doesNotContainKey(filed.reference()));
    }

    @Test
    void aMessageThatRaisesNothingIsSaidAsBefore() {
        navigate("triage/" + filed.reference(), TriageView.class);
        writes("thank you");
        eventually(() -> {
            roundTrip();
            assertThat(textOf($(OfficerNotices.class).first()))
                    .contains("The child has written again.")
                    .doesNotContain("level one");
        });
    }

    @Test
    void whoHasAnotherPageOfTheDeskOpenReadsItThereUntilTheyOpenTheCase() {
        navigate("triage", TriageView.class);
        writes("im going to kill myself tonight i have the pills");
        eventually(() -> {
            roundTrip();
            assertThat(textOf($(RisenOfYours.class).first()))
                    .contains(filed.reference(), "▲ Now level one: ", "suicide")
                    .doesNotContain("pills");
        });
        navigate("triage/" + filed.reference(), TriageView.class);
        navigate("triage", TriageView.class);
        assertThat(textOf($(RisenOfYours.class).first())).doesNotContain(filed.reference());
    }

    private void writes(String words) {
        reports.answer(filed.receipt(), new ReplyText(ChildWords.of(words)));
    }
}
