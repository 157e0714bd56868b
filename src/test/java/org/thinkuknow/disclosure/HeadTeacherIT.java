package org.thinkuknow.disclosure;

import com.icegreen.greenmail.util.GreenMailUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.thinkuknow.account.ChairOfGovernors;
import org.thinkuknow.account.GovernedSchools;
import org.thinkuknow.account.GovernedSchools.GovernedSchool;
import org.thinkuknow.account.GovernedSchools.Head;
import org.thinkuknow.account.NewAccount;
import org.thinkuknow.account.Role;
import org.thinkuknow.report.Field;
import org.thinkuknow.support.Acting;
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

/** What is about somebody who works at a school goes to its head teacher, the head's to the chair of governors, and never to them. */
class HeadTeacherIT extends TwoSchools {

    private static final Acting HEAD = new Acting("head-with-the-role", "HEAD");
    private static final Acting HEAD_ELSEWHERE = new Acting("head-elsewhere", "HEAD");
    private static final Acting WRITER = new Acting("teacher-with-a-head", "TEACHER");
    private static final Acting DSL = new Acting("lead-with-a-head", "SAFEGUARDING_LEAD");
    private static final Acting DEPUTY = new Acting("deputy-with-a-head", "SAFEGUARDING_LEAD");

    @Autowired
    private GovernedSchools governed;

    @Autowired
    private LookBack look;

    @Autowired
    private LeadSettings settings;

    @Autowired
    private LaterText later;

    private final String key = "h-" + UUID.randomUUID().toString().substring(0, 8);

    private final String chairsMail = "chair@" + key + ".example";

    @BeforeEach
    void aSchoolWithItsHead() {
        at(WRITER, "");
        at(DSL, "lead@" + key + ".example");
        at(DEPUTY, "");
        at(HEAD, "head@" + key + ".example");
        SchoolPeople.isIn(staff, schools, "school-elsewhere", "School Elsewhere", HEAD_ELSEWHERE, "");
    }

    @Test
    void aColleaguesGoesToTheHeadWhoDecidesAndNobodyElseSeesIt() {
        for (var about : List.of(AboutStaff.COLLEAGUE, AboutStaff.LEAD)) {
            var kept = writes(about);
            assertThat(kept.report()).as("the head decides").isNull();
            seesNothing(kept.reference(), DSL, DEPUTY, HEAD_ELSEWHERE);
            assertThat(onDesk(HEAD, Stage.WAITING)).contains(kept.reference());
            HEAD.run(() -> desk.open(kept.reference()));
            HEAD.run(() -> desk.acknowledge(kept.reference()));
            HEAD.run(() -> decisions.refer(kept.reference()));
            assertThat(officersRead(kept.reference()))
                    .contains("Do not tell that person", "School: School with a head", "within one working day");
        }
        eventually(() ->
                assertThat(told("head@" + key + ".example")).contains("/head").doesNotContain("/safeguarding"));
    }

    @Test
    void theHeadReadsNothingElseOfTheSchoolsLog() {
        var other = WRITER.get(disclosures::begin);
        WRITER.run(() -> disclosures.sign(other, text()));
        DSL.run(() -> desk.open(other));
        seesNothing(other, HEAD);
        assertThat(HEAD.get(() -> desk.page(
                                new DeskQuery(null, null, "Sam", false, SchoolYear.of(Instant.now()), "", 50)))
                        .records())
                .isEmpty();
        assertThatThrownBy(() -> HEAD.run(settings::leads)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theHeadsGoesToTheOfficersAtOnceAndTheChairIsAskedToExpectThem() throws Exception {
        chairIs(Optional.of(new ChairOfGovernors("Kit Chair", chairsMail)));
        var kept = writes(AboutStaff.HEAD);
        assertThat(kept.report()).isNotNull();
        seesNothing(kept.reference(), HEAD, DSL, DEPUTY);
        assertThat(officersRead(kept.reference()))
                .contains("Chair of governors: Kit Chair, " + chairsMail, "within one working day");
        eventually(() -> assertThat(told(chairsMail))
                .contains("please expect a call", "deliberately contains no details")
                .doesNotContain(
                        kept.reference(), CHILD_SAID, "Kit", "School with a head", "allegation", "head teacher"));
        eventually(() -> assertThat(
                        WRITER.get(() -> disclosures.standing(kept.reference())).chronology())
                .extracting(Moment::what)
                .contains("Asked the chair of governors by e-mail to expect a call"));
    }

    @Test
    void aHeadWhoLeadsSafeguardingGetsNothingThatIsAboutALead() {
        roles(HEAD, Role.HEAD, Role.SAFEGUARDING_LEAD);
        try {
            var kept = writes(AboutStaff.LEAD);
            assertThat(kept.report()).isNotNull();
            seesNothing(kept.reference(), HEAD, DSL);
            assertThat(lookedAt(AboutStaff.LEAD).headLeads()).isTrue();
        } finally {
            roles(HEAD, Role.HEAD);
        }
    }

    @Test
    void aLeadWhoWasNamedAsTheChairAndBecameHeadReadsNothingAboutTheHead() {
        DSL.run(() -> settings.name(Recipient.CHAIR, DEPUTY.username()));
        roles(DEPUTY, Role.SAFEGUARDING_LEAD, Role.HEAD);
        try {
            seesNothing(writes(AboutStaff.HEAD).reference(), DEPUTY, HEAD, DSL);
        } finally {
            roles(DEPUTY, Role.SAFEGUARDING_LEAD);
        }
    }

    @Test
    void aColleagueWhoBecomesHeadInheritsNothingThatWasWrittenBeforeAndAHeadWhoComesFromOutsideDoes() {
        var kept = writes(AboutStaff.COLLEAGUE);
        HEAD.run(() -> desk.open(kept.reference()));
        SchoolPeople.isIn(staff, schools, "", "", HEAD, "");
        roles(DEPUTY, Role.HEAD);
        try {
            seesNothing(kept.reference(), new Acting(DEPUTY.username(), "HEAD"));
        } finally {
            roles(DEPUTY, Role.SAFEGUARDING_LEAD);
        }
        var fromOutside = new Acting("head-" + key, "HEAD");
        at(fromOutside, "");
        fromOutside.run(() -> desk.open(kept.reference()));
    }

    @Test
    void aSchoolWithoutAHeadSendsToTheOfficersAndTheAdministratorSeesThatItDid() {
        SchoolPeople.isIn(staff, schools, "", "", HEAD, "");
        var before = ofThisSchool();
        assertThat(before.head()).isEqualTo(Head.NOBODY);
        assertThat(lookedAt(AboutStaff.COLLEAGUE).recipient()).isEqualTo(Recipient.CENTRE);
        var kept = writes(AboutStaff.COLLEAGUE);
        assertThat(kept.report()).isNotNull();
        assertThat(ofThisSchool().straight()).isEqualTo(before.straight() + 1);
        at(HEAD, "");
        seesNothing(kept.reference(), HEAD, DSL);
        assertThat(ofThisSchool().head()).isEqualTo(Head.WITHOUT_ADDRESS);
    }

    @Test
    void theChairsAddressIsNeverThatOfSomebodyWhoSignsInThere() {
        assertThatThrownBy(() -> chairIs(Optional.of(new ChairOfGovernors("Kit", "HEAD@" + key + ".example"))))
                .isInstanceOf(NewAccount.Refused.class)
                .hasMessageContaining("chair’s own address");
        chairIs(Optional.of(new ChairOfGovernors("Kit", chairsMail)));
        assertThat(governed.chairOf(key)).isPresent();
        at(HEAD, chairsMail);
        assertThat(governed.chairOf(key)).as("it has become the head's").isEmpty();
        for (var wrong : List.of("", "no address", "two@a.example,three@a.example")) {
            assertThatThrownBy(() -> new ChairOfGovernors("Kit", wrong)).isInstanceOf(NewAccount.Refused.class);
        }
        assertThatThrownBy(() -> HEAD.run(() -> governed.setChair(key, Optional.empty())))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void at(Acting person, String mail) {
        SchoolPeople.isIn(staff, schools, key, "School with a head", person, mail);
    }

    private void roles(Acting person, Role... roles) {
        ADMIN.run(() -> staff.setRoles(person.username(), Set.of(roles)));
    }

    private void chairIs(Optional<ChairOfGovernors> chair) {
        ADMIN.run(() -> governed.setChair(key, chair));
    }

    private GovernedSchool ofThisSchool() {
        return ADMIN.get(governed::all).stream()
                .filter(each -> each.school().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private KeptDisclosure writes(AboutStaff about) {
        var reference = WRITER.get(disclosures::begin);
        return WRITER.get(() -> disclosures.sign(reference, about(about)));
    }

    private LookBack.Look lookedAt(AboutStaff about) {
        var reference = WRITER.get(disclosures::begin);
        WRITER.run(() -> disclosures.save(reference, about(about)));
        return WRITER.get(() -> look.at(reference));
    }

    private String officersRead(String reference) {
        return String.valueOf(reports.look(reportOf(WRITER.get(() -> disclosures.open(reference))))
                .words()
                .get(Field.AT_SCHOOL));
    }

    /** Everything that was sent to an address, with its headers. */
    private static String told(String address) {
        return Arrays.stream(mail().getReceivedMessages())
                .map(GreenMailUtil::getWholeMessage)
                .filter(whole -> whole.contains("To: " + address))
                .collect(Collectors.joining());
    }

    private void seesNothing(String reference, Acting... people) {
        for (var person : people) {
            for (var stage : Stage.values()) {
                assertThat(onDesk(person, stage)).as(person.username()).doesNotContain(reference);
            }
            refused(() -> person.run(() -> desk.open(reference)));
            refused(() -> person.run(() -> decisions.refer(reference)));
            refused(() -> person.run(() -> later.addAsLead(reference, UUID.randomUUID(), "x")));
        }
    }
}
