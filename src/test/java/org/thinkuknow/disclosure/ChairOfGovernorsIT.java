package org.thinkuknow.disclosure;

import com.icegreen.greenmail.util.GreenMailUtil;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.thinkuknow.account.ChairOfGovernors;
import org.thinkuknow.account.GovernedSchools;
import org.thinkuknow.account.NewAccount;
import org.thinkuknow.account.Role;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.SchoolPeople;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.ADMIN;
import static org.thinkuknow.support.Eventually.eventually;

/** A chair of governors opens what is about the head of their school, and nothing else (decision 0141). */
class ChairOfGovernorsIT extends TwoSchools {

    private static final Acting CHAIR = new Acting("chair-with-the-role", "CHAIR");
    private static final Acting CHAIR_ELSEWHERE = new Acting("chair-elsewhere", "CHAIR");
    private static final Acting HEAD = new Acting("head-with-a-chair", "HEAD");
    private static final Acting WRITER = new Acting("teacher-with-a-chair", "TEACHER");
    private static final Acting DSL = new Acting("lead-with-a-chair", "SAFEGUARDING_LEAD");
    private static final Acting DEPUTY = new Acting("deputy-with-a-chair", "SAFEGUARDING_LEAD");

    @Autowired
    private GovernedSchools governed;

    @Autowired
    private LeadSettings settings;

    @Autowired
    private LaterText later;

    @Autowired
    private Replies replies;

    @Autowired
    private ReadableRecords readable;

    @Autowired
    private GovernorFigures figures;

    private final String key = "c-" + UUID.randomUUID().toString().substring(0, 8);

    private final String chairsMail = "chair@" + key + ".example";

    @BeforeEach
    void aSchoolWithItsChair() {
        at(WRITER, "");
        at(DSL, "");
        at(DEPUTY, "");
        at(HEAD, "");
        at(CHAIR, chairsMail);
        SchoolPeople.isIn(staff, schools, "school-elsewhere", "School Elsewhere", CHAIR_ELSEWHERE, "");
    }

    @Test
    void whatIsAboutTheHeadIsReadByTheChairWhoIsToldByMailWithoutAWord() {
        var kept = writes(AboutStaff.HEAD);
        assertThat(kept.report()).as("the officers have it, too").isNotNull();
        assertThat(CHAIR.get(() -> desk.open(kept.reference())).kept().text().childWords())
                .isEqualTo(CHILD_SAID);
        CHAIR.run(() -> desk.acknowledge(kept.reference()));
        CHAIR.run(() -> desk.note(kept.reference(), DONE));
        CHAIR.run(() -> later.addAsLead(kept.reference(), UUID.randomUUID(), DONE));
        CHAIR.run(() -> replies.reply(kept.reference(), UUID.randomUUID(), DONE));
        assertThat(everythingOf(CHAIR)).containsExactly(kept.reference());
        seesNothing(kept.reference(), HEAD, DSL, DEPUTY, CHAIR_ELSEWHERE);
        eventually(() -> assertThat(told())
                .contains("Urgent: something is waiting for you", "/chair")
                .doesNotContain("/safeguarding", kept.reference(), ChildWords.MARKER, "uncle", "head", "Category"));
    }

    @Test
    void theChairOpensNothingElseOfTheSchool() {
        for (var about : List.of(AboutStaff.NOBODY, AboutStaff.COLLEAGUE, AboutStaff.LEAD)) {
            seesNothing(writes(about).reference(), CHAIR);
        }
        assertThat(everythingOf(CHAIR)).isEmpty();
        var search = new DeskQuery(null, null, "", false, SchoolYear.of(Instant.now()), "Sam", DeskQuery.STEP);
        denied(() -> CHAIR.run(() -> desk.page(search)));
        denied(() -> CHAIR.run(() -> decisions.refer("D-X")));
        denied(() -> CHAIR.run(settings::leads));
        denied(() -> CHAIR.run(() -> readable.read(List.of("D-X"), "a test")));
        denied(() -> CHAIR.run(() -> figures.of(SchoolYear.of(Instant.now()))));
        denied(() -> CHAIR.run(own::mine));
    }

    @Test
    void whoeverIsHeadIsNeverTheChairWhoReadsOfTheHead() {
        roles(CHAIR, Role.CHAIR, Role.HEAD);
        try {
            var kept = writes(AboutStaff.HEAD);
            assertThat(kept.report()).isNotNull();
            seesNothing(kept.reference(), new Acting(CHAIR.username(), "CHAIR"), HEAD);
        } finally {
            roles(CHAIR, Role.CHAIR);
        }
    }

    @Test
    void whileAChairSignsInNoLeadWhoWasNamedReadsInTheirPlace() {
        DSL.run(() -> settings.name(Recipient.CHAIR, DEPUTY.username()));
        assertThat(DSL.get(settings::hasChair)).isTrue();
        assertThat(DSL.get(() -> settings.named(Recipient.CHAIR)))
                .hasValueSatisfying(named -> assertThat(named.username()).isEqualTo(CHAIR.username()));
        seesNothing(writes(AboutStaff.HEAD).reference(), DEPUTY);
        SchoolPeople.isIn(staff, schools, "", "", CHAIR, "");
        assertThat(DSL.get(settings::hasChair)).isFalse();
        var kept = writes(AboutStaff.HEAD);
        DEPUTY.run(() -> desk.open(kept.reference()));
        seesNothing(kept.reference(), CHAIR);
    }

    @Test
    void theAddressThatIsEnteredForTheChairMayBeThatOfTheirOwnAccountAndOfNobodyElses() {
        ADMIN.run(() -> governed.setChair(key, Optional.of(new ChairOfGovernors("Kit Chair", chairsMail))));
        assertThat(governed.chairOf(key)).isPresent();
        roles(CHAIR, Role.CHAIR, Role.TEACHER);
        try {
            assertThat(governed.chairOf(key)).isEmpty();
            assertThatThrownBy(() -> ADMIN.run(
                            () -> governed.setChair(key, Optional.of(new ChairOfGovernors("Kit", chairsMail)))))
                    .isInstanceOf(NewAccount.Refused.class);
        } finally {
            roles(CHAIR, Role.CHAIR);
        }
    }

    private void at(Acting person, String mail) {
        SchoolPeople.isIn(staff, schools, key, "School with a chair", person, mail);
    }

    private void roles(Acting person, Role... roles) {
        ADMIN.run(() -> staff.setRoles(person.username(), Set.of(roles)));
    }

    private KeptDisclosure writes(AboutStaff about) {
        var reference = WRITER.get(disclosures::begin);
        return WRITER.get(() -> disclosures.sign(reference, about(about)));
    }

    private List<String> everythingOf(Acting reader) {
        return Arrays.stream(Stage.values())
                .flatMap(stage -> reader.get(() -> desk.aboutStaffAt(stage)).stream())
                .map(LeadDesk.DeskRecord::reference)
                .toList();
    }

    private void seesNothing(String reference, Acting... people) {
        for (var person : people) {
            for (var stage : Stage.values()) {
                assertThat(onDesk(person, stage)).as(person.username()).doesNotContain(reference);
            }
            refused(() -> person.run(() -> desk.open(reference)));
            refused(() -> person.run(() -> desk.acknowledge(reference)));
            refused(() -> person.run(() -> desk.note(reference, "x")));
            refused(() -> person.run(() -> later.ofAsLead(reference)));
            refused(() -> person.run(() -> replies.ofAsLead(reference)));
        }
    }

    private static void denied(ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOf(AccessDeniedException.class);
    }

    /** Everything that was sent to the chair. */
    private String told() {
        return Arrays.stream(mail().getReceivedMessages())
                .map(GreenMailUtil::getWholeMessage)
                .filter(whole -> whole.contains("To: " + chairsMail))
                .collect(Collectors.joining());
    }
}
