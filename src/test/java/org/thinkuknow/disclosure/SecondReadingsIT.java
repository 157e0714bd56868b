package org.thinkuknow.disclosure;

import com.icegreen.greenmail.util.GreenMailUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.thinkuknow.account.Membership;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.AtOnce;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.SchoolPeople;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.ADMIN;
import static org.thinkuknow.support.Acting.LEAD;
import static org.thinkuknow.support.Acting.TEACHER;
import static org.thinkuknow.support.Eventually.eventually;

/** A lead asks another to read a record too. */
class SecondReadingsIT extends TwoSchools {

    private static final String WHY = ChildWords.of("would you refer this?");
    private static final String THINKS = ChildWords.of("not yet, ring the mother first");
    private static final Acting HEAD = new Acting("head-of-readings", "SAFEGUARDING_LEAD");
    private static final Acting BOTH = new Acting("lead-who-teaches", "SAFEGUARDING_LEAD");

    @Autowired
    private SecondReadings second;

    @Autowired
    private LeadSettings settings;

    private String reference;

    @BeforeEach
    void aRecordIsRead() {
        reference = signed().reference();
        LEAD.run(() -> desk.open(reference));
    }

    @Test
    void theSecondReaderIsToldReadsAndSaysWhatTheyThink() {
        ADMIN.run(() -> schools.assign(
                Membership.of(SECOND_LEAD.username(), "demo-school", "Demo School", "second-reader@school.example")));
        LEAD.run(() -> second.ask(reference, SECOND_LEAD.username(), WHY));
        assertThat(SECOND_LEAD.get(second::askedOfMe)).contains(reference);
        assertThat(LEAD.get(second::askedOfMe)).doesNotContain(reference);
        assertThat(record(LEAD).secondReader()).isEqualTo("Ada second-lead");
        eventually(() -> assertThat(mails())
                .anySatisfy(message -> assertThat(message)
                        .contains("Something is waiting for you in Think U Know", "Category: Physical abuse.")
                        .doesNotContain(ChildWords.MARKER, "D-", "refer this")));
        SECOND_LEAD.run(() -> desk.open(reference));
        SECOND_LEAD.run(() -> second.answer(reference, Opinion.DIFFERS, THINKS));
        assertThat(SECOND_LEAD.get(second::askedOfMe)).doesNotContain(reference);
        assertThat(LEAD.get(() -> second.of(reference)).readings())
                .singleElement()
                .satisfies(reading -> {
                    assertThat(reading.of()).isEqualTo("Ada second-lead");
                    assertThat(reading.by()).isEqualTo("Demo safeguarding lead");
                    assertThat(reading.answeredAt()).isNotNull();
                });
        assertThat(LEAD.get(() -> desk.open(reference)).standing().chronology())
                .anySatisfy(moment -> assertThat(moment.words()).contains("Ada second-lead", WHY))
                .anySatisfy(moment -> {
                    assertThat(moment.what()).isEqualTo("Second reading done: sees it differently");
                    assertThat(moment.words()).isEqualTo(THINKS);
                });
        assertThat(TEACHER.get(() -> disclosures.standing(reference)).chronology())
                .extracting(Moment::words)
                .doesNotContain(THINKS)
                .noneMatch(words -> words.contains(WHY));
    }

    @Test
    void askedOrAnsweredTwiceItIsThereOnce() {
        assertThat(AtOnce.run(Collections.nCopies(4, (Callable<Boolean>) () -> {
                    LEAD.run(() -> second.ask(reference, SECOND_LEAD.username(), WHY));
                    return true;
                })))
                .allMatch(AtOnce.Ended::succeeded);
        assertThat(LEAD.get(() -> second.of(reference)).readings()).hasSize(1);
        assertThat(LEAD.get(() -> second.of(reference)).canBeAsked())
                .extracting(SecondReadings.Person::username)
                .doesNotContain(SECOND_LEAD.username(), LEAD.username());
        assertThat(AtOnce.run(Collections.nCopies(4, (Callable<Boolean>) () -> {
                    SECOND_LEAD.run(() -> second.answer(reference, Opinion.AGREES, THINKS));
                    return true;
                })))
                .allMatch(AtOnce.Ended::succeeded);
        assertThat(LEAD.get(() -> desk.open(reference)).standing().chronology())
                .filteredOn(moment -> moment.what().startsWith("Second reading done"))
                .hasSize(1);
        refused(() -> SECOND_LEAD.run(() -> second.answer(reference, Opinion.DIFFERS, "after all not")));
    }

    @Test
    void onlySomebodyWhoMayReadItCanBeAskedAndNeverWhoWroteIt() {
        for (var who : List.of(LEAD.username(), LEAD_ELSEWHERE.username(), TEACHER.username(), "nobody")) {
            refused(() -> LEAD.run(() -> second.ask(reference, who, WHY)));
        }
        refused(() -> LEAD.run(() -> second.ask(reference, SECOND_LEAD.username(), " ")));
        refused(() -> SECOND_LEAD.run(() -> second.answer(reference, Opinion.AGREES, "nobody asked me")));
        isIn("demo-school", "Demo School", BOTH);
        try {
            var own = new Acting(BOTH.username(), "TEACHER").get(disclosures::begin);
            new Acting(BOTH.username(), "TEACHER").run(() -> disclosures.sign(own, text()));
            LEAD.run(() -> desk.open(own));
            refused(() -> LEAD.run(() -> second.ask(own, BOTH.username(), WHY)));
        } finally {
            isIn("", "", BOTH);
        }
    }

    @Test
    void ofWhatIsAboutSomebodyAtTheSchoolNobodyElseIsAskedAndNobodyElseKnows() {
        SchoolPeople.withoutHead(staff, schools);
        isIn("demo-school", "Demo School", HEAD);
        LEAD.run(() -> settings.name(Recipient.HEAD, HEAD.username()));
        try {
            var about = signed(about(AboutStaff.COLLEAGUE)).reference();
            HEAD.run(() -> desk.open(about));
            assertThat(HEAD.get(() -> second.of(about)).canBeAsked()).isEmpty();
            refused(() -> HEAD.run(() -> second.ask(about, LEAD.username(), WHY)));
            var unknown = refusal(() -> LEAD.run(() -> desk.open("D-NO-SUCH")));
            assertThat(refusal(() -> LEAD.run(() -> second.of(about)))).isEqualTo(unknown);
            assertThat(refusal(() -> LEAD.run(() -> second.answer(about, Opinion.AGREES, "x"))))
                    .isEqualTo(unknown);
        } finally {
            LEAD.run(() -> settings.name(Recipient.HEAD, null));
            isIn("", "", HEAD);
            SchoolPeople.withHead(staff, schools);
        }
    }

    @Test
    void whatTurnsOutToBeAboutAReaderIsTakenFromThem() {
        var draft = TEACHER.get(disclosures::begin);
        TEACHER.run(() -> disclosures.save(draft, text()));
        TEACHER.run(() -> disclosures.handOver(draft));
        LEAD.run(() -> second.ask(draft, SECOND_LEAD.username(), WHY));
        assertThat(SECOND_LEAD.get(second::askedOfMe)).contains(draft);
        TEACHER.run(() -> disclosures.save(draft, about(AboutStaff.LEAD)));
        assertThat(SECOND_LEAD.get(second::askedOfMe)).doesNotContain(draft);
        refused(() -> SECOND_LEAD.run(() -> second.answer(draft, Opinion.AGREES, THINKS)));
    }

    @Test
    void anotherSchoolsLeadAndATeacherAreRefused() {
        refused(() -> LEAD_ELSEWHERE.run(() -> second.ask(reference, SECOND_LEAD.username(), WHY)));
        refused(() -> LEAD_ELSEWHERE.run(() -> second.of(reference)));
        assertThatThrownBy(() -> TEACHER.run(() -> second.of(reference))).isInstanceOf(AccessDeniedException.class);
    }

    private LeadDesk.DeskRecord record(Acting lead) {
        return lead.get(() -> desk.at(Stage.WAITING)).stream()
                .filter(each -> each.reference().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> mails() {
        return Arrays.stream(mail().getReceivedMessages())
                .map(GreenMailUtil::getWholeMessage)
                .filter(message -> message.contains("second-reader@school.example"))
                .toList();
    }
}
