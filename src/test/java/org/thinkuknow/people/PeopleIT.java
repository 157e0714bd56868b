package org.thinkuknow.people;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.links.IdentifierKind;
import org.thinkuknow.people.People.CaseRole;
import org.thinkuknow.people.People.FoundCard;
import org.thinkuknow.people.People.NamedCard;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.FinishedReports;
import org.thinkuknow.report.NewReport;
import org.thinkuknow.report.Reports;
import org.thinkuknow.retention.FileParts;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.StoredBytes;
import org.thinkuknow.vault.Vault;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.SECOND_OFFICER;
import static org.thinkuknow.support.Acting.TEACHER;

/** Cards of people, on the real database: sealed, found by how they sound, and gone with their last case. */
class PeopleIT extends RunningApplication {

    @Autowired
    private People people;

    @Autowired
    private Reports reports;

    @Autowired
    private FinishedReports finished;

    @Autowired
    private List<FileParts> parts;

    @Autowired
    private CardSeals seals;

    @Autowired
    private Vault vault;

    @Autowired
    private Audit audit;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    private final String handle = "lynx" + UUID.randomUUID().toString().substring(0, 8);
    private String one = "";
    private String other = "";

    @BeforeEach
    void twoReports() {
        one = told();
        other = told();
    }

    @Test
    void nothingOfACardCanBeReadInTheDatabaseOrTheRecord() {
        var name = ChildWords.of("Zebedee Quillfeather");
        var card = made(one, PersonRole.SUSPECT, name);
        assertThat(OFFICER.get(() -> people.open(card)).text().name()).isEqualTo(name);
        assertThat(new StoredBytes(database).columnsThatHold("Quillfeather")).isEmpty();
        assertThat(new StoredBytes(database).columnsThatHold(handle)).isEmpty();
        assertThat(seals.columns())
                .allSatisfy(column -> assertThat(vault.open(
                                database.sql("select %s from %s where %s = ?"
                                                .formatted(column.column(), column.table(), column.key()))
                                        .param(card)
                                        .query(byte[].class)
                                        .single(),
                                card))
                        .contains("Quillfeather"));
        assertThat(acts(card)).containsExactly("made card", "read card");
        assertThat(acts(one)).contains("made card");
    }

    @Test
    void somebodyWhoHasACardIsOfferedByHowTheNameSoundsAndByWhatIsKnown() {
        var card = made(one, PersonRole.SUSPECT, ChildWords.of("Stephen Wolverdale"));
        assertThat(alike("wolverdale steven", "")).contains(card);
        assertThat(alike("Nobody Ofthatname", "@" + handle.toUpperCase(Locale.ROOT)))
                .contains(card);
        assertThat(alike("Nobody Ofthatname", "")).doesNotContain(card);
        assertThat(OFFICER.get(() -> people.alike(text("Stephen Wolverdale", handle), other)))
                .filteredOn(each -> each.card().equals(card))
                .singleElement()
                .extracting(FoundCard::by)
                .asList()
                .contains(IdentifierKind.USER_NAME, IdentifierKind.SOUND);
        OFFICER.run(() -> people.join(card, other, PersonRole.WITNESS));
        OFFICER.run(() -> people.join(card, other, PersonRole.WITNESS));
        assertThat(OFFICER.get(() -> people.open(card)).cases())
                .extracting(CaseRole::reference, CaseRole::role)
                .containsExactlyInAnyOrder(tuple(one, PersonRole.SUSPECT), tuple(other, PersonRole.WITNESS));
        assertThat(acts(card)).as("a second press changes nothing").containsOnlyOnce("joined card");
        assertThat(OFFICER.get(() -> people.of(other)))
                .extracting(NamedCard::card)
                .containsExactly(card);
        assertThat(alike("Stephen Wolverdale", "")).as("it stands here already").doesNotContain(card);
    }

    @Test
    void aCardGoesWithItsLastCaseAndNotBefore() {
        var card = made(one, PersonRole.CHILD, ChildWords.of("Perpetua Brackenbury"));
        OFFICER.run(() -> people.join(card, other, PersonRole.CHILD));
        erase(one);
        assertThat(OFFICER.get(() -> people.open(card)).cases())
                .extracting(CaseRole::reference)
                .containsExactly(other);
        erase(other);
        assertThatThrownBy(() -> OFFICER.get(() -> people.open(card))).isInstanceOf(PeopleRefused.class);
        for (var rows :
                List.of("people_key where card = ?", "people_role where card = ?", "people_card where reference = ?")) {
            assertThat(database.sql("select count(*) from " + rows)
                            .param(card)
                            .query(Integer.class)
                            .single())
                    .as(rows)
                    .isZero();
        }
        assertThat(acts(card)).endsWith("deleted card");
        var third = told();
        var taken = made(third, PersonRole.CHILD, ChildWords.of("Perpetua Brackenbury"));
        OFFICER.run(() -> people.takeOff(taken, third));
        assertThatThrownBy(() -> OFFICER.get(() -> people.open(taken))).isInstanceOf(PeopleRefused.class);
    }

    @Test
    void theChildsFileHasTheChildsOwnCardAndNobodyElses() {
        made(one, PersonRole.CHILD, ChildWords.of("Perpetua Brackenbury"));
        made(one, PersonRole.SUSPECT, ChildWords.of("Zebedee Quillfeather"));
        made(one, PersonRole.WITNESS, ChildWords.of("Ottoline Fennimore"));
        var card = transaction.execute(status -> parts.stream()
                .flatMap(each -> each.of(one).stream())
                .filter(part -> part.name().equals("The child's card"))
                .findFirst()
                .orElseThrow());
        assertThat(card.entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.title()).contains("Perpetua"));
    }

    @Test
    void ofTwoWhoCorrectACardTheLaterLooksAgain() {
        var card = made(one, PersonRole.SUSPECT, ChildWords.of("Zebedee Quillfeather"));
        var version = OFFICER.get(() -> people.open(card)).version();
        OFFICER.run(() -> people.correct(card, text(ChildWords.of("Zebediah Quillfether"), ""), version));
        assertThatThrownBy(() -> SECOND_OFFICER.run(
                        () -> people.correct(card, text(ChildWords.of("somebody else"), ""), version)))
                .isInstanceOf(PeopleRefused.class)
                .hasMessageContaining("A colleague has just changed this card.");
        assertThat(alike("Nobody Ofthatname", handle))
                .as("what is gone finds nobody")
                .doesNotContain(card);
    }

    @Test
    void onlyWhoWorksOnCasesSeesCardsAndNoneIsMadeForACaseThatIsNotThere() {
        var card = made(one, PersonRole.SUSPECT, ChildWords.of("Zebedee Quillfeather"));
        assertThatThrownBy(() -> TEACHER.get(() -> people.open(card))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> made("NO-SUCH", PersonRole.CHILD, ChildWords.of("Ann Other")))
                .isInstanceOf(PeopleRefused.class);
        assertThatThrownBy(() -> made(one, PersonRole.CHILD, " ")).hasMessageContaining("Write a name");
    }

    private List<String> alike(String name, String known) {
        return OFFICER.get(() -> people.alike(text(name, known), other)).stream()
                .map(FoundCard::card)
                .toList();
    }

    private String made(String reference, PersonRole role, String name) {
        return OFFICER.get(() -> people.make(reference, role, text(name, handle)));
    }

    private static CardText text(String name, String known) {
        return new CardText(name, List.of(known), List.of(), List.of(), "");
    }

    private void erase(String reference) {
        transaction.executeWithoutResult(status -> {
            finished.lock(reference);
            finished.erase(reference);
        });
    }

    private List<String> acts(String subject) {
        return audit.of(subject).stream().map(Recorded::act).toList();
    }

    private String told() {
        return reports.receive(new NewReport(
                        UUID.randomUUID().toString(),
                        Door.FORM,
                        Map.of(Field.WHAT, ChildWords.of("somebody is rude to me")),
                        Dangers.UNSAID,
                        "",
                        ""))
                .reference();
    }
}
