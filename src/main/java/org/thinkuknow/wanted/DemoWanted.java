package org.thinkuknow.wanted;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.centre.UkTime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Three wanted people for the demo, who are drawings and could be nobody. Each start of the demo shows them again, because nobody
 * confirms their warrants while it stands still.
 */
@Component
@Profile("demo")
class DemoWanted implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(DemoWanted.class);
    private static final String AUTHOR = "demo-offender-manager";
    private static final String APPROVER = "demo-supervisor";
    private static final String LONG_GONE = """
            delete from wanted_person where reference = ? and (state = 'EXPIRED' or state = 'PUBLISHED' and shown_until <= \
            utc_timestamp(6))""";

    private final WantedRepository rows;
    private final PhotoRows photos;
    private final WantedTexts texts;
    private final JdbcClient database;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /** One of them, and how they are drawn. */
    private record Drawn(
            String reference, String name, Sex sex, int age, Region region, WantedFor wantedFor, DemoDrawing drawing) {}

    private static final List<Drawn> ALL = List.of(
            new Drawn(
                    "W-DE300001-0001",
                    "Alex Sketch (demo)",
                    Sex.MALE,
                    47,
                    Region.SOUTH_EAST,
                    WantedFor.NOTIFYING,
                    DemoDrawing.SHORT_HAIR),
            new Drawn(
                    "W-DE300002-0002",
                    "Robin Pencil (demo)",
                    Sex.FEMALE,
                    38,
                    Region.WALES,
                    WantedFor.COURT,
                    DemoDrawing.LONG_HAIR),
            new Drawn(
                    "W-DE300003-0003",
                    "Sandy Crayon (demo)",
                    Sex.MALE,
                    61,
                    Region.SCOTLAND,
                    WantedFor.LICENCE,
                    DemoDrawing.NO_HAIR));

    DemoWanted(
            WantedRepository rows,
            PhotoRows photos,
            WantedTexts texts,
            JdbcClient database,
            Audit audit,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.photos = photos;
        this.texts = texts;
        this.database = database;
        this.audit = audit;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments args) {
        for (var one : ALL) {
            try {
                transaction.executeWithoutResult(status -> show(one));
            } catch (DataIntegrityViolationException | ConcurrencyFailureException anotherNodeWasQuicker) {
                log.debug("{} is shown already", one.reference());
            }
        }
    }

    private void show(Drawn one) {
        var reference = one.reference();
        database.sql(LONG_GONE).param(reference).update();
        if (rows.existsById(reference)) {
            return;
        }
        var now = clock.instant();
        var text = text(one, UkTime.date(now));
        var file = rows.saveAndFlush(new WantedPerson(reference, AUTHOR, texts.seal(text, reference), now));
        photos.put(reference, picture(one.drawing()));
        file.publish(
                APPROVER,
                GatePoint.missing(text, true, UkTime.date(now)),
                text.day(FileField.EXPIRES).orElse(null),
                now);
        rows.flush();
        audit.recordAs(Audit.SYSTEM, "published", reference, "for the demo");
        events.publishEvent(new WantedChanged(reference));
    }

    private static byte[] picture(DemoDrawing drawing) {
        try {
            return Photo.encoded(drawing.drawn());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WantedText text(Drawn one, LocalDate today) {
        var fields = new EnumMap<FileField, String>(FileField.class);
        fields.put(FileField.NAME, one.name());
        fields.put(FileField.BORN, today.minusYears(one.age()).minusDays(100).toString());
        fields.put(FileField.SEX, one.sex().name());
        fields.put(FileField.HEIGHT, String.valueOf(160 + one.age() % 25));
        fields.put(FileField.HAIR, one.drawing().words());
        fields.put(FileField.LAST_SEEN, "Demoshire");
        fields.put(FileField.REGION, one.region().name());
        fields.put(FileField.WANTED_FOR, one.wantedFor().name());
        fields.put(FileField.FORCE, "Demo Police");
        fields.put(FileField.SINCE, today.minusDays(one.age()).toString());
        fields.put(FileField.PHOTO_TAKEN, "never: it is a drawing");
        fields.put(
                FileField.PHOTO_WORDS,
                "A drawing of a head and shoulders, " + one.drawing().words());
        fields.put(FileField.WARRANT, "DEMO-" + one.age());
        fields.put(FileField.COURT, "Demo Magistrates' Court");
        fields.put(FileField.WARRANT_DAY, today.minusDays(one.age()).toString());
        fields.put(FileField.VERIFIED, today.toString());
        fields.put(FileField.OFFENCE_DAY, today.minusDays(100).toString());
        fields.put(FileField.FIRST_SOURCE, "Invented for the demo");
        fields.put(FileField.SECOND_SOURCE, "Drawn for the demo");
        fields.put(FileField.PHOTO_SOURCE, "Drawn by the application");
        fields.put(FileField.EXPIRES, today.plusDays(GatePoint.LONGEST_DAYS).toString());
        reasons().forEach(fields::put);
        return new WantedText(fields);
    }

    private static Map<FileField, String> reasons() {
        var reasons = new EnumMap<FileField, String>(FileField.class);
        for (var field : FileField.values()) {
            if (field.part() == FileField.Part.REASONS && field.kind() == FileField.Kind.AREA) {
                reasons.put(field, "In the demo nobody is real, and nothing had to be weighed.");
            }
        }
        return reasons;
    }
}
