package org.thinkuknow.quiz.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.thinkuknow.shell.PublicLayout;
import org.thinkuknow.shell.PublicView;

/** One go at the quiz of a lesson. */
@Route(value = "learn/:band/:lesson/quiz", layout = PublicLayout.class)
@AnonymousAllowed
class QuizView extends PublicView {

    QuizView(QuizPages pages) {
        super(pages);
    }
}
