package org.thinkuknow.triage.demo;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.thinkuknow.account.DemoSignIn;
import org.thinkuknow.shell.DemoControl;
import org.thinkuknow.support.Code;

import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Nothing that fills the desk of the demo, sends invented reports or signs somebody in by itself is there without the demo's profile. */
@Tag("house")
class OnlyInTheDemoTest {

    private static final List<Class<?>> PARTS = parts();

    @Test
    void withoutTheProfileThereIsNone() {
        assertThat(PARTS).hasSizeGreaterThan(8).contains(DemoStart.class, ArrivingReports.class, DemoSignIn.class);
        for (var profile : List.of("default", "production")) {
            assertThat(registered(profile)).as(profile).isEmpty();
        }
        assertThat(registered("demo")).hasSameSizeAs(PARTS);
    }

    @Test
    void eachNamesTheDemoAlone() {
        assertThat(PARTS)
                .allSatisfy(part ->
                        assertThat(part.getAnnotation(Profile.class).value()).containsExactly("demo"));
    }

    private static List<String> registered(String profile) {
        try (var context = new AnnotationConfigApplicationContext()) {
            context.getEnvironment().setActiveProfiles(profile);
            PARTS.forEach(context::register);
            return Stream.of(context.getBeanDefinitionNames())
                    .filter(name -> !name.startsWith("org.springframework."))
                    .toList();
        }
    }

    /** Found in the classes and not in a list, so that a new one is among them. */
    private static List<Class<?>> parts() {
        return Code.ours().stream()
                .filter(type -> type.getPackageName().startsWith(OnlyInTheDemoTest.class.getPackageName())
                        || type.isEquivalentTo(DemoSignIn.class)
                        || type.isAssignableTo(DemoControl.class))
                .<Class<?>>map(type -> type.reflect())
                .filter(type -> AnnotatedElementUtils.hasAnnotation(type, Component.class))
                .toList();
    }
}
