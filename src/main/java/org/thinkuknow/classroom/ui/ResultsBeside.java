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
import org.thinkuknow.quiz.Tally;
import org.thinkuknow.shell.Bars;
import org.thinkuknow.shell.Classed;

import java.util.List;
import java.util.Optional;

/** What was asked and said beside a lesson, once it is over. */
final class ResultsBeside {

    private ResultsBeside() {
    }

    static Component polls(List<TaughtLessons.OfPoll> polls) {
        var section = new Section(new H2("Polls"));
        polls.forEach(poll -> section.add(Classed.of(new Div(new H3(poll.say()), bars(poll.tally(), true)), "of-question")));
        return section;
    }

    /** Bars of what enough have answered. */
    static Component bars(Optional<Tally> told, boolean lettered) {
        return told.<Component>map(tally -> Bars.of(tally.answers(), tally.bars().stream().map(bar -> new Bars.Bar(bar.say(), bar.count(), bar.right())).toList(), lettered))
                .orElseGet(() -> new Paragraph("Fewer than %d answered.".formatted(Results.FEWEST)));
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
