package org.thinkuknow.classroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.classroom.PupilSaid;
import org.thinkuknow.classroom.Results;
import org.thinkuknow.classroom.TaughtLessons;
import org.thinkuknow.shell.Classed;

import java.util.List;

/** What was asked and said beside a lesson, once it is over. */
final class ResultsBeside {

    private ResultsBeside() {
    }

    static Component polls(List<TaughtLessons.OfPoll> polls) {
        var section = new Section(new H2("Polls"));
        polls.forEach(poll -> section.add(Classed.of(new Div(new H3(poll.say()), poll.tally().map(tally -> BoardQuestion.bars(tally, true, BoardQuestion.letters(tally.bars().size()), false))
                .orElseGet(() -> new Paragraph("Fewer than %d answered.".formatted(Results.FEWEST)))), "of-question")));
        return section;
    }

    static Component questions(List<PupilSaid> questions) {
        var list = new UnorderedList();
        questions.forEach(question -> {
            var entry = new ListItem(question.words());
            entry.getElement().setAttribute("dir", "auto");
            list.add(entry);
        });
        return new Section(new H2("Questions that wait for an answer"), list, new Paragraph("Pupils' own words are erased some days after the lesson."));
    }
}
