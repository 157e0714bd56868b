package org.thinkuknow.classroom.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.springframework.stereotype.Component;
import org.thinkuknow.shell.LessonExtras;
import org.thinkuknow.shell.PageLink;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The way from a lesson's teacher's page into the live lesson. */
@Component
class TeachLive implements LessonExtras {

    @Override
    public Around forPupils(String lesson) {
        return Around.NOTHING;
    }

    @Override
    public Around forTeachers(String lesson) {
        var start = new PageLink("/teach/start?lesson=" + URLEncoder.encode(lesson, StandardCharsets.UTF_8), "Teach this").look("main-action");
        var section = Classed.of(new Section(new H2("Teach it live"),
                new Paragraph("Pupils join with a code on any screen, without an account or a name, and see what the class sees. You need a teacher's sign-in."),
                new Div(start)), "teach-live");
        return new Around(List.of(section), List.of());
    }
}
