package org.thinkuknow.survival;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.thinkuknow.classroom.Pupil;
import org.thinkuknow.support.ApplicationProcess;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.SignIn;
import org.thinkuknow.support.Visitor;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** Two nodes behind the example of docker/haproxy.cfg, with real browsers, where haproxy is there. */
@EnabledIf("org.thinkuknow.survival.Haproxy#isThere")
@Tag("long")
class BehindHaproxyIT {

    private static final String LESSON = "/learn/4-7/friends-on-a-screen";
    private static final String FIRST = "or-4-7-before";

    @Test
    void aClassGoesOnInItsBrowsersWhenItsNodeIsKilled(@TempDir(cleanup = CleanupMode.ALWAYS) Path directory)
            throws Exception {
        try (var installation = Installation.in(directory);
                var haproxy = new Haproxy(directory)) {
            assertThat(haproxy.isRight()).as("the file is right").isTrue();
            var settings =
                    Map.of("server.forward-headers-strategy", "native", "thinkuknow.centre.base-url", haproxy.site());
            var a = installation.node("a", settings);
            var b = installation.node("b", settings);
            a.launch();
            b.launch();
            a.awaitHealth();
            b.awaitHealth();
            haproxy.start(a.address("").getPort(), b.address("").getPort());
            try (var teacher = Browser.open();
                    var pupil = Browser.open().resize(360, 740)) {
                aClass(installation, haproxy.site(), teacher, pupil, List.of(a, b));
            }
        }
    }

    private void aClass(
            Installation installation, String site, Browser teacher, Browser pupil, List<ApplicationProcess> nodes)
            throws Exception {
        eventually(
                () -> assertThat(Pupil.with(site, "BBCCDD").page().statusCode()).isEqualTo(404));
        SignIn.as("demo-teacher", teacher, site + "/sign-in");
        teacher.goToView(site + "/teach/start?lesson=" + LESSON);
        teacher.await(() -> teacher.path().endsWith("/board"));
        var code = teacher.path().split("/")[3];
        teacher.goToView(site + "/teach/live/" + code);
        press(pupil.go(site + "/join/" + code), ".enter");
        pupil.await(() -> pupil.text().contains("You are in."));
        teacher.find("#next").click();
        pupil.await(() -> !pupil.all(".stage [data-question]").isEmpty()); // the end has one, too
        assertThat(teacher.cookies().stream()
                        .filter(cookie -> !cookie.startsWith("JSESSIONID=") && !cookie.startsWith("known-")))
                .as("cookies of the balancer's own")
                .isEmpty();
        assertThat(pupil.cookies()).isEmpty();

        var first =
                nodes.get(teacher.cookies().stream().anyMatch(cookie -> cookie.startsWith("JSESSIONID=a~")) ? 0 : 1);
        first.kill();
        press(pupil, "input[name=answer]");
        press(pupil, ".send");
        eventually(() -> assertThat(pupil.text()).contains("Your answer is in."));
        goesOn(site, code, teacher, pupil, "Mia has a tablet");
        assertThat(installation
                        .database()
                        .count("select count(*) from live_answer where question = '%s'".formatted(FIRST)))
                .isOne();

        first.start();
        nodes.get(1 - nodes.indexOf(first)).kill();
        goesOn(site, code, teacher, pupil, "Who does Mia know?");
    }

    private static void press(Browser pupil, String css) {
        var wanted = pupil.find(css);
        pupil.script("arguments[0].scrollIntoView({block: 'center'})", wanted);
        wanted.click();
    }

    /**
     * The teacher signs in again, wherever she comes out, and the class takes a step. Each way of haproxy's looks for
     * itself who is there.
     */
    private static void goesOn(String site, String code, Browser teacher, Browser pupil, String words) {
        eventually(
                () -> assertThat(Pupil.with(site, "BBCCDD").page().statusCode()).isEqualTo(404));
        eventually(
                () -> assertThat(new Visitor(site).get("/sign-in").statusCode()).isEqualTo(200));
        SignIn.as("demo-teacher", teacher, site + "/sign-in");
        teacher.goToView(site + "/teach/live/" + code);
        assertThat(teacher.text()).contains("1 screen");
        teacher.find("#next").click();
        eventually(() -> assertThat(pupil.text()).contains(words));
    }
}
