package org.thinkuknow.ownlessons.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import org.thinkuknow.ownlessons.DraftFinding;
import org.thinkuknow.ownlessons.OwnDraft;
import org.thinkuknow.ownlessons.OwnText;

import java.util.stream.Stream;

/** The two texts of a lesson. */
class Writing extends Div {

    private final WritingArea lesson;
    private final WritingArea quiz;

    /** @param changed called whenever something was typed */
    Writing(OwnDraft draft, Runnable changed) {
        addClassName("writing");
        lesson = new WritingArea("lesson-text", 28, draft.text().lesson());
        quiz = new WritingArea("quiz-text", 20, draft.text().quiz());
        Stream.of(lesson, quiz)
                .forEach(area -> area.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        changed.run();
                    }
                }));
        add(label("The lesson", lesson), lesson, label("Its quiz", quiz), quiz);
    }

    /** @throws org.thinkuknow.ownlessons.OwnLessonRefused if either is too long */
    OwnText text() {
        return new OwnText(lesson.getValue(), quiz.getValue());
    }

    void kept() {
        lesson.kept();
        quiz.kept();
    }

    void goTo(DraftFinding finding) {
        (finding.part() == DraftFinding.Part.LESSON ? lesson : quiz).goTo(finding.line());
    }

    private static NativeLabel label(String words, WritingArea area) {
        var label = new NativeLabel(words);
        label.setFor(area);
        return label;
    }
}
