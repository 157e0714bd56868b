package org.thinkuknow.trusts;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.thinkuknow.account.Schools;
import org.thinkuknow.account.Staff;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.disclosure.AboutStaff;
import org.thinkuknow.disclosure.Disclosures;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SchoolPeople;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.ADMIN;
import static org.thinkuknow.support.Acting.LEAD;
import static org.thinkuknow.support.Acting.TEACHER;

/** Who leads a trust sees numbers of its schools and of no other, and small ones not at all. */
class TrustNumbersIT extends RunningApplication {

    private static final String ONE = "first-of-a-trust";
    private static final String OTHER = "second-of-a-trust";
    private static final String OUTSIDE = "outside-of-a-trust";
    private static final Acting WRITER = new Acting("writer-of-one-trust", "TEACHER");
    private static final Acting OUTSIDER = new Acting("writer-of-no-trust", "TEACHER");
    private static final Acting DSL = new Acting("dsl-of-one-trust", "SAFEGUARDING_LEAD");
    private static final Acting TRUSTED = new Acting("lead-of-one-trust", "TRUST_LEAD");
    private static final Acting ELSEWHERE = new Acting("lead-of-no-trust", "TRUST_LEAD");

    @Autowired
    private TrustDesk desk;

    @Autowired
    private TrustNumbers numbers;

    @Autowired
    private Disclosures disclosures;

    @Autowired
    private Staff staff;

    @Autowired
    private Schools schools;

    @Autowired
    private Audit audit;

    @Autowired
    private JdbcClient database;

    private String trust = "";

    @BeforeEach
    void aTrustHasTwoSchoolsAndALead() {
        isIn(ONE, "Abbey School", WRITER);
        isIn(ONE, "Abbey School", DSL);
        isIn(OTHER, "Beacon School", new Acting("teacher-of-one-trust", "TEACHER"));
        isIn(OUTSIDE, "Outside School", OUTSIDER);
        isIn("", "", TRUSTED);
        isIn("", "", ELSEWHERE);
        ADMIN.run(() -> desk.make("Trust of a Test"));
        trust = found().reference();
        ADMIN.run(() -> desk.put(trust, OTHER));
        ADMIN.run(() -> desk.put(trust, ONE));
        ADMIN.run(() -> desk.appoint(trust, TRUSTED.username()));
    }

    @AfterEach
    void nothingIsLeft() {
        ADMIN.get(desk::all).stream()
                .filter(each -> each.name().endsWith("of a Test"))
                .forEach(each -> {
                    each.schools().forEach(school -> ADMIN.run(() -> desk.takeOut(school.key())));
                    each.leads().forEach(lead -> ADMIN.run(() -> desk.dismiss(lead)));
                    ADMIN.run(() -> desk.remove(each.reference()));
                });
        database.sql("delete from disclosure where school in (?, ?)")
                .params(ONE, OUTSIDE)
                .update();
    }

    private void isIn(String key, String school, Acting person) {
        SchoolPeople.isIn(staff, schools, key, school, person, "");
    }

    private Trust found() {
        return ADMIN.get(desk::all).stream()
                .filter(each -> each.name().equals("Trust of a Test"))
                .findFirst()
                .orElseThrow();
    }

    /** Records that a school's leads were given in the last term that is over. */
    private void told(int times, Acting writer) {
        for (var time = 0; time < times; time++) {
            var reference = writer.get(disclosures::begin);
            writer.run(() -> disclosures.sign(
                    reference,
                    SchoolPeople.told(ChildWords.of("Sam"), ChildWords.of("it happens at home"), AboutStaff.NOBODY)));
            database.sql("update disclosure_hand_over set handed_at = ? where disclosure = ?")
                    .params(last().atTime(12, 0), reference)
                    .update();
        }
    }

    private LocalDate last() {
        return TRUSTED.get(numbers::years).getFirst().last();
    }

    private TrustTable table(Acting lead) {
        return lead.get(() -> numbers.of(numbers.years().getFirst())).orElseThrow();
    }

    private Map<String, String> column(int which) {
        return table(TRUSTED).rows().stream()
                .collect(Collectors.toMap(
                        TrustTable.Line::label, line -> line.cells().get(which)));
    }

    @Test
    void aLeadSeesTheNumbersOfTheirSchoolsAndOfNoOther() {
        told(3, WRITER);
        told(7, OUTSIDER);
        var shown = table(TRUSTED);
        assertThat(shown.trust()).isEqualTo("Trust of a Test");
        assertThat(shown.heads())
                .startsWith(
                        "Staff with an account",
                        "Safeguarding leads",
                        "Classes",
                        "Lessons taught",
                        "Records of what children said");
        assertThat(shown.rows().stream().map(TrustTable.Line::label))
                .containsExactly("All schools", "Abbey School", "Beacon School");
        assertThat(column(0)).isEqualTo(Map.of("Abbey School", "2", "Beacon School", "1", "All schools", "3"));
        assertThat(column(1)).isEqualTo(Map.of("Abbey School", "1", "Beacon School", "0", "All schools", "1"));
        assertThat(column(4))
                .isEqualTo(Map.of("Abbey School", "hidden", "Beacon School", "0", "All schools", "hidden"));
        told(4, WRITER);
        assertThat(column(4))
                .as("of seven")
                .isEqualTo(Map.of("Abbey School", "5", "Beacon School", "0", "All schools", "5"));
    }

    @Test
    void whatWasToldThisTermChangesNoNumberYet() {
        told(7, WRITER);
        var before = table(TRUSTED);
        database.sql("update disclosure_hand_over set handed_at = ? where school = ?")
                .params(last().plusDays(1).atTime(12, 0), ONE)
                .update();
        assertThat(column(4).get("Abbey School")).isEqualTo("0");
        var thisTerm = new TrustYear(last().getYear(), last().plusDays(1));
        assertThat(TRUSTED.get(() -> numbers.of(thisTerm)))
                .as("asked for by itself")
                .isEmpty();
        assertThat(before.rows().get(1).cells().get(4)).isEqualTo("5");
    }

    @Test
    void whoLeadsNoneSeesNoneAndNobodyElseIsLetIn() {
        assertThat(ELSEWHERE.get(() -> numbers.of(numbers.years().getFirst()))).isEmpty();
        for (var other : List.of(ADMIN, LEAD, TEACHER, DSL)) {
            assertThatThrownBy(() -> other.run(() -> numbers.of(new TrustYear(2026, last()))))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> TRUSTED.run(() -> desk.put(trust, OUTSIDE))).isInstanceOf(AccessDeniedException.class);
        ADMIN.run(() -> desk.dismiss(TRUSTED.username()));
        assertThat(TRUSTED.get(() -> numbers.of(numbers.years().getFirst()))).isEmpty();
        assertThat(audit.newestOf(TRUSTED.username(), 1))
                .singleElement()
                .satisfies(act -> assertThat(act.act()).isEqualTo("ended a trust lead"));
    }

    @Test
    void aSchoolIsInOneTrustAndALeadLeadsOne() {
        ADMIN.run(() -> desk.make(" Other trust of a Test "));
        var other = ADMIN.get(desk::all).stream()
                .filter(each -> each.name().equals("Other trust of a Test"))
                .findFirst()
                .orElseThrow()
                .reference();
        refused("Trust of a Test", () -> desk.put(other, ONE));
        refused("Nobody leads two trusts", () -> desk.appoint(other, TRUSTED.username()));
        refused("trust lead", () -> desk.appoint(other, DSL.username()));
        refused("choose a school", () -> desk.put(other, "no-such-school"));
        refused("at the same moment", () -> desk.put("T-none", OUTSIDE));
        refused("already", () -> desk.make("TRUST OF A TEST"));
        refused("at most 100", () -> desk.make("x".repeat(101)));
        refused("first", () -> desk.remove(trust));
        assertThat(found().leads()).containsExactly(TRUSTED.username());
    }

    private static void refused(String words, Runnable step) {
        assertThatThrownBy(() -> ADMIN.run(step))
                .isInstanceOf(TrustRefused.class)
                .hasMessageContaining(words);
    }
}
