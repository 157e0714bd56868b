package org.thinkuknow.planning;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.figures.CountedBySchool;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How many classes a school has here in a year, and how many lessons of ours they were taught. */
@Component
class TaughtBySchool implements CountedBySchool {

    private final JdbcClient database;

    TaughtBySchool(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<SchoolCount> of(Set<String> schools, LocalDate first, LocalDate last) {
        return List.of(
                SchoolCount.exact(
                        "Classes",
                        3,
                        counted(
                                "select owner, count(*) from planning_class where owner in (:owners) and "
                                        + "school_year = year(:first) and :last >= :first group by owner",
                                schools,
                                first,
                                last)),
                SchoolCount.exact(
                        "Lessons taught",
                        4,
                        counted(
                                "select owner, count(*) from planning_class join planning_lesson on "
                                        + "planning_lesson.class = planning_class.reference where owner in (:owners) and taught_on "
                                        + "between :first and :last group by owner",
                                schools,
                                first,
                                last)));
    }

    private Map<String, Long> counted(String query, Set<String> schools, LocalDate first, LocalDate last) {
        return database
                .sql(query)
                .param("owners", schools.stream().map(Owners::ofSchool).toList())
                .param("first", first)
                .param("last", last)
                .query((row, number) -> Map.entry(Owners.school(row.getString(1)), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
