package org.thinkuknow.triage;

import com.icegreen.greenmail.util.GreenMailUtil;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.referral.AgencyReplies;
import org.thinkuknow.referral.LawfulBasis;
import org.thinkuknow.referral.NewReferral;
import org.thinkuknow.referral.ReferralPreview;
import org.thinkuknow.referral.ReferralRefused;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.ErasedRows;
import org.thinkuknow.report.Filed;
import org.thinkuknow.report.ReportErased;
import org.thinkuknow.retention.ExportReason;
import org.thinkuknow.retention.Files;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.PdfText;
import org.thinkuknow.support.StoredBytes;
import org.thinkuknow.withheld.LeavingOut;
import org.thinkuknow.withheld.WhyWithheld;
import org.thinkuknow.withheld.WithheldRefused;
import org.thinkuknow.withheld.WithheldWords;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.SUPERVISOR;
import static org.thinkuknow.support.Acting.TEACHER;
import static org.thinkuknow.support.Eventually.eventually;

/** What an agency does not need leaves by no way, until an officer gives it. */
class WithheldWordsIT extends ReferralNewsDesk {

    private static final String NAME = "Wilhelmina";
    private static final String TOLD = ChildWords.of("my friend wilhelmina told me, WILHELMINA'S mum knows");
    private static final List<WithheldWords> WITHHELD = List.of(
            new WithheldWords(NAME, WhyWithheld.SOMEBODY_ELSE), new WithheldWords("07700 900 321", WhyWithheld.DANGER));

    @Autowired
    private AgencyReplies replies;

    @Autowired
    private ReferralPreview preview;

    @Autowired
    private Files files;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEventPublisher events;

    @Test
    void theWordsLeaveByNoWayAndEveryWaySaysThatSomethingWasLeftOut() {
        var reference = withoutThem(told());
        var referral = reference + "-1";
        var page = read(referral);
        assertThat(page.document().select("#words, #messages, #request").text())
                .contains(ChildWords.MARKER, LeavingOut.MARK + "'S mum knows", "ring " + LeavingOut.MARK + ", please");
        assertThat(page.document().select("#left-out").text())
                .contains("The centre has left out words that are not needed for this.", "if you need them");
        var json = plainBrowser()
                .post(agencies.linkOf(referral) + "/report.json", Map.of("code", agencies.codeOf(referral)))
                .html();
        assertThat(json).contains("\"placesLeftOut\":3", LeavingOut.MARK, "not needed for this");
        var pdf = PdfText.of(agencies.document(referral));
        assertThat(pdf).contains("[words left out]", "The centre has left out words");
        var mails = Arrays.stream(mail().getReceivedMessages())
                .map(GreenMailUtil::getWholeMessage)
                .toList();
        var line = audit.of(reference).stream().map(Recorded::toString).toList();
        assertThat(List.of(
                        page.html(),
                        json,
                        pdf,
                        mails.toString(),
                        line.toString(),
                        made(reference, 0).toString()))
                .allSatisfy(way -> assertThat(way.replace(" ", ""))
                        .doesNotContainIgnoringCase(NAME)
                        .doesNotContain("07700900321", "900321"));
        assertThat(audit.of(reference))
                .extracting(Recorded::detail)
                .anyMatch(detail -> detail.endsWith("different words left out: 2"));
        assertThat(new StoredBytes(database).columnsThatHold(NAME)).as("sealed").isEmpty();
    }

    @Test
    void nothingIsSaidWhereNothingWasLeftOutAndWhatComesLaterLacksTheWordsToo() {
        var whole = told();
        takeAndAnswer(whole);
        refer(whole.reference());
        assertThat(read(whole.reference() + "-1").html())
                .contains("wilhelmina")
                .doesNotContain(LeavingOut.MARK, "has left out");
        var filed = told();
        var reference = withoutThem(filed);
        writes(filed, ChildWords.of("wilhelmina is here now"));
        var messages = read(reference + "-2").document().select("#messages");
        assertThat(messages.text()).contains(LeavingOut.MARK + " is here now").doesNotContainIgnoringCase(NAME);
    }

    @Test
    void whoAsksIsGivenTheWordsByAPressAndNotByAnAnswer() {
        var reference = withoutThem(told());
        var referral = reference + "-1";
        plainBrowser()
                .post(
                        agencies.linkOf(referral) + "/answer",
                        Map.of("code", agencies.codeOf(referral), "kind", "QUESTION", "words", ChildWords.of("who")));
        assertThatThrownBy(() -> OFFICER.run(() -> replies.reply(referral, ChildWords.of("it is wilhelmina"))))
                .isInstanceOf(ReferralRefused.class)
                .hasMessageContaining("Give them these words first");
        var name = made(reference, 0).leftOut().getFirst();
        assertThat(name.what()).isEqualTo(WITHHELD.getFirst());
        assertThat(name.by()).isEqualTo(OFFICER.username());
        OFFICER.run(() -> replies.give(referral, name.id()));
        assertThatThrownBy(() -> OFFICER.run(() -> replies.give(referral, name.id())))
                .isInstanceOf(ReferralRefused.class)
                .hasMessageContaining("given these words already");
        assertThatThrownBy(() -> TEACHER.run(() -> replies.give(referral, name.id())))
                .isInstanceOf(AccessDeniedException.class);
        OFFICER.run(() -> replies.reply(referral, ChildWords.of("it is wilhelmina")));
        assertThat(read(referral).html())
                .contains("it is wilhelmina", "my friend wilhelmina", LeavingOut.MARK)
                .doesNotContain("900 321");
        assertThat(read(reference + "-2").html()).as("the other agency").doesNotContainIgnoringCase(NAME);
        assertThat(made(reference, 0).leftOut()).hasSize(1);
        assertThat(acts(reference)).contains("gave words that were left out");
        eventually(() -> assertThat(Arrays.stream(mail().getReceivedMessages())
                        .map(GreenMailUtil::getWholeMessage)
                        .filter(mail -> mail.contains("You can read more now: referral " + referral)))
                .singleElement()
                .satisfies(mail -> assertThat(mail).doesNotContainIgnoringCase(NAME)));
    }

    @Test
    void thePreviewIsThePageOfTheAgencyWithoutItsForms() {
        var reference = told().reference();
        OFFICER.run(() -> {
            work.claim(reference);
            work.assess(reference, Level.ONE, "");
        });
        var request = ChildWords.of("please visit, ring 07700900321, please");
        var planned = OFFICER.get(() -> preview.of(planned(reference, request, WITHHELD), 0));
        OFFICER.run(() -> caseReferrals.referToAll(
                reference, List.of(POLICE, SERVICES), request, "", LawfulBasis.VITAL_INTERESTS, WITHHELD));
        var real = read(reference + "-1").document();
        var shown = Jsoup.parse(planned.page());
        assertThat(planned.places()).isEqualTo(3);
        for (var part :
                new String[] {"h1", "#level", "#centre", "#left-out", "#request", "#reasons", "#words", "#basis"}) {
            assertThat(shown.select(part).outerHtml())
                    .as(part)
                    .isEqualTo(real.select(part).outerHtml())
                    .isNotEmpty();
        }
        assertThat(shown.select("form, input")).isEmpty();
        assertThatThrownBy(() -> TEACHER.get(() -> preview.of(planned(reference, request, WITHHELD), 0)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void tooManyAreRefusedAndNothingIsReferred() {
        var filed = told();
        takeAndAnswer(filed);
        var many = Collections.nCopies(51, WITHHELD.getFirst());
        assertThatThrownBy(() -> OFFICER.run(() -> caseReferrals.referToAll(
                        filed.reference(), List.of(POLICE, SERVICES), ChildWords.of("please visit"), "", null, many)))
                .isInstanceOf(WithheldRefused.class);
        assertThat(OFFICER.get(() -> referrals.of(filed.reference()))).isEmpty();
    }

    @Test
    void theChildsFileSaysHowManyAndErasingTakesThemWithIt() {
        var reference = withoutThem(told());
        var file = SUPERVISOR.get(() -> files.preview(reference, List.of()));
        assertThat(file.parts().stream()
                        .filter(part -> part.name().equals("Referrals"))
                        .flatMap(part -> part.entries().stream())
                        .filter(entry -> entry.title().startsWith("Words left out")))
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry.text()).isEqualTo("Different words: 2"));
        SUPERVISOR.run(() -> files.export(reference, ExportReason.THEY_ASKED, WITHHELD));
        assertThat(rows(reference)).isEqualTo(6);
        transaction.executeWithoutResult(status -> {
            var erased = new ErasedRows();
            events.publishEvent(new ReportErased(reference, erased));
            assertThat(erased.toString()).contains("words left out 6");
        });
        assertThat(rows(reference)).isZero();
    }

    private Filed told() {
        var filed = reported(DangerAnswer.YES);
        writes(filed, TOLD);
        eventually(() ->
                assertThat(facts(filed.reference()).standing().childWrote()).isTrue());
        return filed;
    }

    /** The reference of a case that went to both agencies. */
    private String withoutThem(Filed filed) {
        takeAndAnswer(filed);
        OFFICER.run(() -> caseReferrals.referToAll(
                filed.reference(),
                List.of(POLICE, SERVICES),
                ChildWords.of("please visit, ring 07700900321, please"),
                "",
                null,
                WITHHELD));
        return filed.reference();
    }

    private NewReferral planned(String reference, String request, List<WithheldWords> withheld) {
        return new NewReferral(
                reference,
                facts(reference).times().openedAt(),
                POLICE,
                OFFICER.username(),
                request,
                LawfulBasis.VITAL_INTERESTS,
                Instant.now(),
                withheld);
    }

    private int rows(String reference) {
        return database.sql("select count(*) from withheld_words where report = ?")
                .param(reference)
                .query(Integer.class)
                .single();
    }
}
