package org.thinkuknow.links;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.Filed;
import org.thinkuknow.report.FinishedReports;
import org.thinkuknow.report.NewReport;
import org.thinkuknow.report.ReplyText;
import org.thinkuknow.report.Reports;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.StoredBytes;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Eventually.eventually;

/** Reports are linked by what they share, on the real database. */
class LinksIT extends RunningApplication {

    @Autowired
    private Reports reports;

    @Autowired
    private Links links;

    @Autowired
    private EarlierReports earlier;

    @Autowired
    private FinishedReports finished;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    private final String name =
            "Wolf_" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

    @Test
    void twoReportsWithTheSameUserNameAreLinkedBothWays() {
        var one = told("his snap is " + name, Map.of());
        var other = told("somebody is rude to me", Map.of(Field.SUSPECT, "@" + name.toUpperCase(Locale.ROOT)));
        assertThat(shared(one)).extracting(Links.SharedIdentifier::kind).containsExactly(IdentifierKind.USER_NAME);
        assertThat(shared(one).getFirst().others()).containsExactly(other.reference());
        assertThat(shared(other).getFirst().others()).containsExactly(one.reference());
    }

    @Test
    void whatIsWrittenLaterLinksToo() {
        var one = told("his snap is " + name, Map.of());
        var other = told("somebody is rude to me", Map.of());
        assertThat(shared(other)).isEmpty();
        reports.answer(other.receipt(), new ReplyText(ChildWords.of("it is @" + name)));
        eventually(() -> assertThat(shared(one))
                .extracting(Links.SharedIdentifier::others)
                .containsExactly(List.of(other.reference())));
    }

    @Test
    void noWordOfAnIdentifierStandsInTheDatabase() {
        told("his snap is " + name, Map.of(Field.CONTACT, name + "@mail.example"));
        assertThat(new StoredBytes(database).columnsThatHold(name)).isEmpty();
    }

    @Test
    void whatMoreReportsHaveThanCanBelongTogetherLinksNobody() {
        var one = told("his snap is " + name, Map.of());
        var hash = database.sql("select hash from link_identifier where reference = ?")
                .param(one.reference())
                .query(byte[].class)
                .single();
        for (var i = 0; i < 21; i++) {
            database.sql("insert into link_identifier (reference, kind, hash) values (?, 'USER_NAME', ?)")
                    .params("COMMON-" + i, hash)
                    .update();
            database.sql("insert into link_report (reference, received_at, edition) values (?, now(), 1)")
                    .params("COMMON-" + i)
                    .update();
        }
        try {
            assertThat(shared(one)).singleElement().satisfies(shared -> {
                assertThat(shared.veryCommon()).isTrue();
                assertThat(shared.others()).isEmpty();
            });
        } finally {
            database.sql("delete from link_identifier where reference like 'COMMON-%'")
                    .update();
            database.sql("delete from link_report where reference like 'COMMON-%'")
                    .update();
        }
    }

    @Test
    void whatCameBeforeThereWereLinksIsLinkedOnce() {
        var one = told("his snap is " + name, Map.of());
        var other = told("it was @" + name, Map.of());
        forgotten(one.reference());
        assertThat(shared(other)).isEmpty();
        assertThat(earlier.goThrough()).isPositive();
        assertThat(shared(other)).extracting(Links.SharedIdentifier::others).containsExactly(List.of(one.reference()));
        assertThat(earlier.goThrough()).as("what is done is not done again").isZero();
    }

    @Test
    void anErasedReportLinksNobodyAnyMoreAndDoesNotComeBack() {
        var one = told("his snap is " + name, Map.of());
        var other = told("it was @" + name, Map.of());
        eventually(
                () -> { // who counts the same just then goes first
                    var erased = transaction.execute(status -> finished.erase(one.reference()));
                    assertThat(String.valueOf(erased)).contains("identifiers 1");
                });
        assertThat(shared(other)).isEmpty();
        earlier.goThrough();
        assertThat(shared(other)).isEmpty();
        assertThat(database.sql("select count(*) from link_identifier where reference = ?")
                        .param(one.reference())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theSameWordsOfTheSameDayAreKnownAgain() {
        var story = "He wants my photos and says he knows where I live. " + name;
        var one = told(story, Map.of());
        var again = told("  he wants MY photos, and says he knows where i live! " + name, Map.of());
        var later = told(story, Map.of());
        database.sql("update link_report set received_at = received_at - interval 3 day where reference = ?")
                .param(later.reference())
                .update();
        assertThat(OFFICER.get(() -> links.twins(reports.look(one.reference()))))
                .containsExactly(again.reference());
    }

    @Test
    void onlyOfficersSeeLinks() {
        var report = reports.look(told("his snap is " + name, Map.of()).reference());
        assertThat(Acting.SUPERVISOR.get(() -> links.of(report))).isEmpty();
        assertThatThrownBy(() -> Acting.TEACHER.run(() -> links.of(report))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> links.find(name)).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThat(OFFICER.get(() -> links.find(name)))
                .extracting(Links.FoundReport::reference)
                .containsExactly(report.reference());
    }

    private List<Links.SharedIdentifier> shared(Filed filed) {
        return OFFICER.get(() -> links.of(reports.look(filed.reference())));
    }

    private void forgotten(String reference) {
        database.sql("delete from link_identifier where reference = ?")
                .param(reference)
                .update();
        database.sql("delete from link_report where reference = ?")
                .param(reference)
                .update();
    }

    private Filed told(String what, Map<Field, String> more) {
        var words = new HashMap<>(more);
        words.put(Field.WHAT, ChildWords.of(what));
        var filed =
                reports.receive(new NewReport(UUID.randomUUID().toString(), Door.FORM, words, Dangers.UNSAID, "", ""));
        eventually(() -> assertThat(database.sql("select count(*) from link_report where reference = ?")
                        .param(filed.reference())
                        .query(Integer.class)
                        .single())
                .isOne());
        return filed;
    }
}
