package org.thinkuknow.outreach;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.vault.Secrets;
import org.thinkuknow.vault.Vault;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A year of visits for the demo: most of them followed up, one that waits for its call, two cancelled, one tomorrow. Schools and people
 * are invented. The same each time, some tens of rows, and only if there is no visit yet.
 */
@Component
@Profile("demo")
class DemoVisits implements ApplicationRunner {

    private static final int WEEKS = 44;
    private static final int SEED = 2006;

    private static final String EDUCATOR = "demo-educator";
    private static final List<String> PLACES = List.of(
            "Fernley", "Marsh Hill", "Oldbridge", "Larkfield", "Stonecroft", "Wend", "Hazelmere Green", "Quayside");
    private static final List<String> KINDS = List.of(
            "Primary School", "Junior School", "High School", "Academy", "Community School", "C of E Primary School");
    private static final List<String> NATIONS =
            List.of("england", "england", "england", "wales", "scotland", "northern-ireland");
    private static final List<String> TALKS = List.of(
            "/learn/7-11/who-is-a-friend-online",
            "/learn/11-14/chat-trust-and-pressure",
            "/learn/7-11/real-or-made-up");
    private static final Arrangements AGREED = new Arrangements(
            "Ms A. Invented",
            "01632 960101",
            "lead@school.example",
            "Mr B. Invented",
            "01632 960102",
            "Dr C. Invented, 01632 960103",
            "Reception",
            "The small library, with a window in its door",
            "Demo General Hospital, Demo Police, Demo Council");

    private final JdbcClient database;
    private final VisitTexts texts;
    private final VisitWords words;
    private final VisitDisclosureRows disclosures;
    private final Vault vault;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DemoVisits(
            JdbcClient database,
            VisitTexts texts,
            VisitWords words,
            VisitDisclosureRows disclosures,
            Vault vault,
            TransactionTemplate transaction,
            Clock clock) {
        this.database = database;
        this.texts = texts;
        this.words = words;
        this.disclosures = disclosures;
        this.vault = vault;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments args) {
        if (database.sql("select count(*) from visit").query(Integer.class).single() == 0) {
            transaction.executeWithoutResult(status -> year());
        }
    }

    private void year() {
        var chance = new Random(SEED);
        var today = UkTime.today(clock);
        for (var week = WEEKS; week >= 3; week--) {
            var day = workday(today.minusWeeks(week));
            var state = week % 17 == 0 ? VisitState.CANCELLED : VisitState.FOLLOWED_UP;
            put(
                    week,
                    day,
                    9 + chance.nextInt(5),
                    state,
                    chance,
                    state != VisitState.CANCELLED && chance.nextInt(4) == 0);
        }
        put(2, workday(today.minusDays(16)), 10, VisitState.HELD, chance, true);
        put(1, workday(today.minusDays(3)), 13, VisitState.HELD, chance, false);
        put(100, workday(today.plusDays(1)), 10, VisitState.CONFIRMED, chance, false);
        put(101, workday(today.plusDays(6)), 11, VisitState.PLANNED, chance, false);
        put(102, workday(today.plusDays(20)), 9, VisitState.PLANNED, chance, false);
    }

    private static LocalDate workday(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY
                ? day.plusDays(2)
                : day;
    }

    private void put(int number, LocalDate day, int hour, VisitState state, Random chance, boolean told) {
        var reference = "V-%08X-%04X".formatted(0xDE3000 + number, number);
        var at = UkTime.instant(day.atTime(hour, 30));
        var place = PLACES.get(number % PLACES.size());
        var checked = state == VisitState.PLANNED
                ? ""
                : String.join(
                        " ",
                        words.checklist("england").stream().map(CheckPoint::id).toList());
        var agreed = state == VisitState.PLANNED ? Arrangements.NONE : AGREED;
        var planned = UtcColumns.of(Stream.of(at.minus(Duration.ofDays(30)), clock.instant())
                .min(Instant::compareTo)
                .orElseThrow());
        database.sql("""
                insert ignore into visit (reference, leader, school_number, school_name, school_town, nation, starts_at,
                minutes, audience, pupils, talk, live, state, planned_at, held_at, followed_up_at, changed_at,
                checked, teach_next, feedback_key, words, version)
                values (:reference, 'demo-educator', :number, :school, :place, :nation, :at, 60, :audience, :pupils, :talk, :live, :state,
                :planned, :held, :followed, :planned, :checked, :next, :key, :words, 0)""")
                .param("reference", reference)
                .param("number", "DEMO-" + number)
                .param("school", "%s %s (demo)".formatted(place, KINDS.get(chance.nextInt(KINDS.size()))))
                .param("place", place)
                .param("nation", NATIONS.get(chance.nextInt(NATIONS.size())))
                .param("at", UtcColumns.of(at))
                .param("audience", "Years %d and %d".formatted(5 + number % 4, 6 + number % 4))
                .param("pupils", 40 + chance.nextInt(90))
                .param("talk", TALKS.get(number % TALKS.size()))
                .param("live", number % 5 == 0)
                .param("state", state.name())
                .param("planned", planned)
                .param("held", state.isPast() ? UtcColumns.of(at.plus(Duration.ofHours(2))) : null)
                .param("followed", state == VisitState.FOLLOWED_UP ? UtcColumns.of(at.plus(Visit.CALL_BACK)) : null)
                .param("checked", checked)
                .param("next", state == VisitState.FOLLOWED_UP ? TALKS.get((number + 1) % TALKS.size()) : "")
                .param("key", Secrets.next())
                .param("words", texts.seal(new VisitText("Bus 7 from the station.", agreed, ""), reference))
                .update();
        people(reference, number);
        if (told) {
            tell(reference, number, at);
        }
        if (state.isPast() && number < 8) {
            think(reference, day, 12, chance);
        }
    }

    private void people(String reference, int number) {
        Stream.of(EDUCATOR, "demo-educator-2")
                .limit(number % 3 == 0 ? 2 : 1)
                .forEach(username -> database.sql(
                                "insert ignore into visit_person select reference, ?, starts_at from visit where reference = ?")
                        .params(username, reference)
                        .update());
    }

    /** The records themselves are not in the demo: a record that is signed has a report, and that would lie before nobody. */
    private void tell(String reference, int number, Instant at) {
        var disclosure = "D-%08X-%04X".formatted(0xDE3000 + number, number);
        var report = "DEMO-%05d".formatted(number);
        disclosures.add(disclosure, reference, report, EDUCATOR, true, at.plus(Duration.ofMinutes(70)));
        disclosures.askForCode(disclosure, "demo-" + number, true, at.plus(Duration.ofMinutes(71)));
        disclosures.acknowledge(
                disclosure,
                vault.seal("Ms A. Invented", disclosure),
                AcknowledgedAs.LEAD,
                at.plus(Duration.ofMinutes(82)));
    }

    private void think(String reference, LocalDate day, int people, Random chance) {
        for (var one = 0; one < people; one++) {
            var answers = new StringBuilder();
            for (var question = 0; question < Feedback.QUESTIONS.size(); question++) {
                answers.append("YYYYAN".charAt(chance.nextInt(6)));
            }
            database.sql("insert ignore into visit_feedback (sending, visit, answers, sent_on) values (?, ?, ?, ?)")
                    .params(reference + "-" + one, reference, answers.toString(), day)
                    .update();
        }
    }
}
