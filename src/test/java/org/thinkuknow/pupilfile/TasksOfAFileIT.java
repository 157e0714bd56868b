package org.thinkuknow.pupilfile;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.disclosure.DisclosureRefused;
import org.thinkuknow.disclosure.LeadTasks;
import org.thinkuknow.support.ChildWords;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.LEAD;

/** A child's file has tasks, for the leads of its school alone, as long as there is a file. */
class TasksOfAFileIT extends FilesOfTwoSchools {

    private static final LocalDate BORN = LocalDate.of(2016, 5, 3);

    @Autowired
    private LeadTasks tasks;

    @Autowired
    private PupilFileKeeping keeping;

    @Test
    void aTaskOfAFileStandsOnTheDeskOfEveryLeadOfTheSchoolAndLeadsToTheFile() {
        var number = begun(ChildWords.of("Tasked Child"));
        add(number);
        assertThat(SECOND_LEAD.get(tasks::soon))
                .filteredOn(task -> task.subject().subject().equals(number))
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.subject().title()).isEqualTo(ChildWords.of("Tasked Child"));
                    assertThat(task.subject().address()).isEqualTo("safeguarding/children/" + number);
                });
        assertThat(LEAD.get(() -> tasks.people(number))).containsKeys(LEAD.username(), SECOND_LEAD.username());
    }

    @Test
    void anotherSchoolsLeadNeitherSeesNorSetsOne() {
        var number = begun(ChildWords.of("Not Theirs"));
        add(number);
        assertThat(LEAD_ELSEWHERE.get(tasks::soon))
                .extracting(task -> task.subject().subject())
                .doesNotContain(number);
        assertThatThrownBy(() -> LEAD_ELSEWHERE.run(() -> tasks.of(number))).isInstanceOf(DisclosureRefused.class);
        assertThatThrownBy(() -> LEAD_ELSEWHERE.run(() -> tasks.add(
                        number, UUID.randomUUID(), "look", UkTime.date(Instant.now()), LEAD_ELSEWHERE.username())))
                .isInstanceOf(DisclosureRefused.class);
        assertThatThrownBy(() -> LEAD.run(() -> tasks.add(
                        number, UUID.randomUUID(), "look", UkTime.date(Instant.now()), LEAD_ELSEWHERE.username())))
                .as("for somebody elsewhere")
                .isInstanceOf(DisclosureRefused.class);
    }

    @Test
    void tasksGoWithTheFile() {
        var number = begun(ChildWords.of("Gone With It"));
        add(number);
        keeping.erase(UkTime.instant(BORN.plusYears(25).atTime(12, 0)));
        assertThat(database.sql("select count(*) from disclosure_task where subject = ?")
                        .param(number)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void add(String number) {
        LEAD.run(() -> tasks.add(
                number,
                UUID.randomUUID(),
                ChildWords.of("ring her aunt"),
                UkTime.date(Instant.now()),
                LEAD.username()));
    }
}
