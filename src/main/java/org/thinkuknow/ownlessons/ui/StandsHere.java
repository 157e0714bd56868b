package org.thinkuknow.ownlessons.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.learning.AgeBand;
import org.thinkuknow.learning.CurriculumPoint;
import org.thinkuknow.learning.Lessons;
import org.thinkuknow.learning.Strand;
import org.thinkuknow.quiz.Kind;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What can stand in a lesson and its quiz, to look up while writing. */
class StandsHere extends NativeDetails {

    private static final String BLOCKS =
            "A step begins with `## Its name (5 minutes)`. Blocks open with `:::name` and close with `:::`, each on a line of its own: "
                    + "chat (each line `Name, 16:02: words`), do, talk, help (with a heading), easy, sheet (with a title), "
                    + "teacher (notes that only teachers see). "
                    + "A picture is a line of its own: ![what it teaches](friends-sam-asks.svg).";

    StandsHere(AgeBand band, Lessons library, ContentFiles files) {
        super("What you can write here");
        setId("stands-here");
        setContent(new Div(
                new Paragraph(BLOCKS),
                new Paragraph("A lesson for %s takes %d minutes.".formatted(band.slug(), band.lessonMinutes())),
                new H3("Strands, and how ids begin"),
                strands(band),
                new H3("Curriculum"),
                curriculum(library),
                new H3("Kinds of question"),
                new Paragraph(Arrays.stream(Kind.values()).map(Kind::word).collect(Collectors.joining(", "))),
                new H3("Pictures"),
                new Paragraph(files.pictures().stream()
                        .filter(name -> name.endsWith(".svg"))
                        .collect(Collectors.joining(", ")))));
    }

    private static Component strands(AgeBand band) {
        var list = new DescriptionList();
        for (var strand : Strand.values()) {
            list.add(
                    new DescriptionList.Term(strand.slug()),
                    new DescriptionList.Description(
                            "%s-%s-01, -before, -after".formatted(strand.letters(), band.slug())));
        }
        return list;
    }

    private static Component curriculum(Lessons library) {
        var list = new DescriptionList();
        for (CurriculumPoint point : library.curriculum().all()) {
            list.add(
                    new DescriptionList.Term(point.id()),
                    new DescriptionList.Description(
                            "%s, %s: %s".formatted(point.subject().title(), point.stage(), point.says())));
        }
        return list;
    }
}
