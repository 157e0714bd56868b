package org.thinkuknow.ownlessons.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import org.thinkuknow.classroom.LessonStep;
import org.thinkuknow.classroom.PupilSight;
import org.thinkuknow.ownlessons.OwnRead;
import org.thinkuknow.ownlessons.RightAnswer;
import org.thinkuknow.quiz.Question;
import org.thinkuknow.quiz.Quiz;
import org.thinkuknow.shell.PlainDocuments;
import org.thinkuknow.shell.PublicPage;
import org.thinkuknow.shell.ReportLink;

import java.util.List;
import java.util.Objects;

/** Every step of a lesson as a pupil's screen shows it in class, one below the other on one page. */
@org.springframework.stereotype.Component
class PreviewPage {

    private final PupilSight sight;
    private final PlainDocuments documents;

    PreviewPage(PupilSight sight, PlainDocuments documents) {
        this.sight = sight;
        this.documents = documents;
    }

    /** The whole page as HTML. The questions are on it once nothing in the quiz has to be mended. */
    String of(OwnRead read) {
        var lesson = read.lesson();
        var article = new Article(new H1(lesson.title().isBlank() ? "No title yet" : lesson.title()));
        article.addClassNames("live", "in");
        var quiz = read.wholeQuiz();
        quiz.map(Quiz::before).ifPresent(before -> article.add(asked(before, 0)));
        for (var i = 0; i < lesson.steps().size(); i++) {
            article.add(
                    step(sight.of(new LessonStep.ToRead(i + 1, lesson.steps().get(i)))));
        }
        for (var i = 0; i < quiz.map(Quiz::questions).orElse(List.of()).size(); i++) {
            article.add(asked(quiz.orElseThrow().questions().get(i), i + 1));
        }
        quiz.ifPresentOrElse(
                whole -> article.add(asked(whole.after(), whole.questions().size() + 1)),
                () -> article.add(new Paragraph("The questions appear here once the quiz is put right.")));
        return Objects.requireNonNull(documents
                .answerOnce(new PublicPage(
                                lesson.title(),
                                "As pupils see it",
                                lesson.address(),
                                "band-" + lesson.band().slug(),
                                new ReportLink(lesson.slug()),
                                article)
                        .unlisted()
                        .styled("lesson", "quiz", "live"))
                .getBody());
    }

    /** On a pupil's screen there is one question at a time; here each needs a name of its own. */
    private Component asked(Question question, int place) {
        var name = "ask-%d".formatted(place);
        var shown = sight.of(new LessonStep.ToAnswer("", question))
                .replace("id=\"ask\"", "id=\"%s\"".formatted(name))
                .replace("aria-labelledby=\"ask\"", "aria-labelledby=\"%s\"".formatted(name));
        return new Div(
                step(shown),
                new NativeDetails(
                        "What a pupil reads after a right answer",
                        step(sight.why(question, RightAnswer.to(question)))));
    }

    private static Component step(String html) {
        var stage = new Div(new Html(html));
        stage.addClassName("stage");
        return stage;
    }
}
