package org.thinkuknow.classroom;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.figures.CountedTables;
import org.thinkuknow.learning.Strand;
import org.thinkuknow.quiz.Question;
import org.thinkuknow.quiz.Quiz;
import org.thinkuknow.quiz.Quizzes;

import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What pupils in live lessons answered right before the lesson and after it, strand by strand. */
@Component
class LearnedFigures implements CountedTables {

    private static final String LESSONS =
            "select distinct lesson from live_lesson where started_at >= ? and started_at < ? and lesson like '/learn/%' "
                    + "and reference not like 'R-%'";

    /** Of screens that answered both: how often which answers came together. */
    private static final String BOTH = """
            select taught.lesson, earlier.places as earlier, later.places as later, count(*) as screens from live_lesson taught
            join live_seat seat on seat.lesson = taught.reference and seat.out_at is null
            join live_answer earlier on earlier.seat = seat.id and earlier.question in (:before) and not earlier.late
            join live_answer later on later.seat = seat.id and later.question in (:after) and not later.late
            where taught.started_at >= :first and taught.started_at < :end and taught.reference not like 'R-%'
            group by taught.lesson, earlier.places, later.places""";

    private final JdbcClient database;
    private final ObjectProvider<Quizzes> quizzes;

    LearnedFigures(JdbcClient database, ObjectProvider<Quizzes> quizzes) {
        this.database = database;
        this.quizzes = quizzes;
    }

    @Override
    public List<CountedTable> between(LocalDate first, LocalDate last) {
        var begin = UtcColumns.of(first.atStartOfDay(UkTime.ZONE).toInstant());
        var end = UtcColumns.of(last.plusDays(1).atStartOfDay(UkTime.ZONE).toInstant());
        var known = quizzes.getObject();
        var taught = database.sql(LESSONS).params(begin, end).query(String.class).list().stream()
                .flatMap(lesson -> known.at(lesson).stream())
                .toList();
        var strands = new EnumMap<Strand, long[]>(Strand.class);
        if (!taught.isEmpty()) {
            database.sql(BOTH)
                    .param(
                            "before",
                            taught.stream().map(quiz -> quiz.before().id()).toList())
                    .param(
                            "after",
                            taught.stream().map(quiz -> quiz.after().id()).toList())
                    .param("first", begin)
                    .param("end", end)
                    .query((ResultSet row) -> {
                        var quiz = known.at(row.getString("lesson"));
                        if (quiz.isPresent()) {
                            add(
                                    strands,
                                    quiz.get(),
                                    row.getString("earlier"),
                                    row.getString("later"),
                                    row.getLong("screens"));
                        }
                    });
        }
        return List.of(table(strands));
    }

    private static void add(Map<Strand, long[]> strands, Quiz quiz, String earlier, String later, long screens) {
        var before = understood(quiz.before(), earlier);
        var after = understood(quiz.after(), later);
        if (before.isPresent() && after.isPresent()) {
            var sums = strands.computeIfAbsent(quiz.before().strand(), none -> new long[3]);
            sums[0] += screens;
            sums[1] += before.get() ? screens : 0;
            sums[2] += after.get() ? screens : 0;
        }
    }

    /** Whether that was right; empty if it is no answer to the question as the library has it now. */
    private static Optional<Boolean> understood(Question question, String places) {
        return Optional.of(Columns.answer(places)).filter(question::fits).map(question::understood);
    }

    private static CountedTable table(Map<Strand, long[]> strands) {
        return new CountedTable(
                "before-after",
                "What pupils knew before a lesson and after it, by strand",
                "Screens that answered both the question before a live lesson of the library and the one after it, and how many of "
                        + "them were right.",
                "Screens that answered one of the two, lessons whose results were erased already, and what pupils still know a month "
                        + "later. A class that saw the first question knows better what to look for.",
                List.of("Strand", "Answered both", "Right before", "Right after"),
                Arrays.stream(Strand.values())
                        .map(strand -> new CountedRow(
                                strand.title(),
                                Arrays.stream(strands.getOrDefault(strand, new long[3]))
                                        .boxed()
                                        .toList()))
                        .toList(),
                true);
    }
}
