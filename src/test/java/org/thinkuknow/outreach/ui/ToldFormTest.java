package org.thinkuknow.outreach.ui;

import org.junit.jupiter.api.Test;
import org.thinkuknow.disclosure.AboutStaff;
import org.thinkuknow.disclosure.DisclosureText;
import org.thinkuknow.disclosure.DutyPart;
import org.thinkuknow.disclosure.VisitPart;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.support.ChildWords;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/** The record of what a child told, as it is asked for. */
class ToldFormTest {

    private static final String LAW = "In England adults who work with children must report child sexual abuse.";
    private static final DutyPart DUTY = new DutyPart(
            "the child", ChildWords.of("she told me"), LocalDateTime.of(2027, 1, 11, 10, 5), null, "the police", "");
    private static final Map<String, String> TYPED = Map.of(
            "words",
            ChildWords.of("he waits"),
            "duty-source",
            "the child",
            "duty-how",
            ChildWords.of("she told me"),
            "duty-known",
            "2027-01-11T10:05",
            "duty-told",
            "",
            "duty-to",
            "the police");

    private final List<DisclosureText> signed = new ArrayList<>();

    @Test
    void whereADutyToReportIsInForceItsQuestionsAreAskedWithWhatTheLawSays() {
        var form = form(Optional.of(LAW), VisitPart.NOTHING);
        assertThat(shown(form)).contains("Duty to report", LAW, "How you know", "Whom you told", "Why not at once");
        form.submit(new Typed(TYPED));
        assertThat(signed)
                .singleElement()
                .satisfies(text -> assertThat(text.visitPart().flatMap(VisitPart::dutyPart))
                        .contains(DUTY));
    }

    @Test
    void whereNoneIsNothingOfItIsAsked() {
        assertThat(shown(form(Optional.empty(), VisitPart.NOTHING)))
                .contains("What the child said")
                .doesNotContain("Duty to report", "How you know", "Why not at once");
    }

    @Test
    void nothingIsAnsweredBeforeSomebodyAnswers() {
        var form = form(Optional.empty(), VisitPart.NOTHING);
        assertThat(form.getElement().getOuterHTML()).doesNotContain("checked");
        assertThat(shown(form)).contains(AboutStaff.QUESTION, "Is the child safe to go home today?", "not asked");
        form.submit(new Typed(Map.of("home", "UNSURE", "about", "LEAD", "selfharm", "NO")));
        var part = signed.getFirst().schoolPart();
        assertThat(part.safeHome()).isEqualTo(DangerAnswer.UNSURE);
        assertThat(part.about()).isEqualTo(AboutStaff.LEAD);
        assertThat(signed.getFirst().selfharm()).isEqualTo(DangerAnswer.NO);
        assertThat(signed.getFirst().hurt()).isEqualTo(DangerAnswer.UNSAID);
        var again = new ToldForm(signed.getFirst(), Optional.empty(), "a record", "a key", kept -> {}, signed::add);
        assertThat(again.getElement().getOuterHTML().split("checked", -1)).hasSize(1 + 3);
    }

    @Test
    void whatWasAnsweredBeforeIsThereAgain() {
        var part = new VisitPart("", "6B", "", "", "", "", "", DUTY);
        assertThat(form(Optional.of(LAW), part).getElement().getOuterHTML())
                .contains("value=\"2027-01-11T10:05\"", "value=\"the police\"", ChildWords.of("she told me"));
    }

    private ToldForm form(Optional<String> law, VisitPart before) {
        var text =
                DisclosureText.empty(LocalDate.of(2027, 1, 11), LocalTime.NOON).with(before);
        return new ToldForm(text, law, "a record", "a key", kept -> {}, signed::add);
    }

    private static String shown(ToldForm form) {
        return form.getElement().getTextRecursively();
    }
}
