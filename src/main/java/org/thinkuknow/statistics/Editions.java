package org.thinkuknow.statistics;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.statistics.Period.Kind;
import tools.jackson.databind.json.JsonMapper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is published, edition by edition, for everybody. An edition is made two days after its week, once, and kept for good. Readers
 * are answered from memory.
 */
@Service
public class Editions {

    private static final Logger log = LoggerFactory.getLogger(Editions.class);

    /** What is late by a day, a level that is confirmed or a message that is answered, is still in. */
    private static final int DAYS_AFTER = 2;

    private static final int WEEKS_OF_A_QUARTER = 15;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient database;
    private final Tables tables;
    private final Clock clock;
    private final Map<String, Edition> read = new ConcurrentHashMap<>();
    private volatile List<String> weeks = List.of();

    Editions(JdbcClient database, Tables tables, Clock clock) {
        this.database = database;
        this.tables = tables;
        this.clock = clock;
    }

    /** The weeks of which there is an edition, the latest first. */
    public List<String> weeks() {
        return weeks;
    }

    /** The latest edition, if there is one. */
    public Optional<Edition> latest() {
        return weeks.stream().findFirst().flatMap(this::of);
    }

    /** The edition of a week. */
    public Optional<Edition> of(String week) {
        return weeks.contains(week) ? Optional.of(read.computeIfAbsent(week, this::stored)) : Optional.empty();
    }

    /** The latest edition for machines; an empty one while there is none. */
    public Edition latestOrNone() {
        return latest().orElse(new Edition("", "", LocalDate.EPOCH, List.of(), List.of()));
    }

    /** An edition for machines; the same numbers and nothing more. */
    public byte[] json(Edition edition) {
        return JSON.writeValueAsBytes(edition);
    }

    private Edition stored(String week) {
        return JSON.readValue(
                database.sql("select body from figure_edition where week = ?")
                        .param(week)
                        .query(String.class)
                        .single(),
                Edition.class);
    }

    /** Another node may have made one. */
    @Scheduled(fixedDelayString = "${thinkuknow.figures.look-every:PT1M}")
    void look() {
        weeks = database.sql("select week from figure_edition order by week desc")
                .query(String.class)
                .list();
    }

    /** The last day on which an edition was due; of an ended week that is its Tuesday after. */
    static LocalDate lastDay(LocalDate today) {
        return Period.around(Kind.WEEK, today.minusDays(DAYS_AFTER - 1L))
                .first()
                .plusDays(DAYS_AFTER - 1L);
    }

    /** Makes the edition that is due, unless it is there. */
    void makeDue() {
        var today = UkTime.today(clock);
        make(Period.around(Kind.WEEK, lastDay(today)).before(), today);
    }

    /** Makes the edition of a week; whoever comes second changes nothing. */
    boolean make(Period week, LocalDate made) {
        look();
        if (weeks.contains(week.name())) {
            return false;
        }
        var edition = written(week, made);
        var isNew = database.sql("insert ignore into figure_edition (week, made_on, body) values (?, ?, ?)")
                        .params(week.name(), made, JSON.writeValueAsString(edition))
                        .update()
                == 1;
        look();
        if (isNew) {
            log.info("The edition of {} was made", week.name());
        }
        return isNew;
    }

    /** An edition as it is to be, written down nowhere yet. */
    Edition written(Period week, LocalDate made) {
        var told = tables.told(week);
        var quarter = Period.around(Kind.QUARTER, week.last()).before();
        return new Edition(
                week.name(),
                quarter.name(),
                made,
                List.of(
                        tables.levels(told),
                        tables.doors(told),
                        tables.clocks(told).getFirst(),
                        tables.clocks(told).getLast()),
                ofQuarter(quarter));
    }

    /** What was told of a quarter once is told so again: a number that moved by one would tell of that one. */
    private List<FigureTable> ofQuarter(Period quarter) {
        return weeks.stream()
                .limit(WEEKS_OF_A_QUARTER)
                .flatMap(week -> of(week).stream())
                .filter(edition -> edition.quarter().equals(quarter.name()))
                .findFirst()
                .map(Edition::ofQuarter)
                .orElseGet(() -> {
                    var told = tables.told(quarter);
                    return List.of(tables.outcomes(told), tables.themes(told), tables.ages(told));
                });
    }
}
