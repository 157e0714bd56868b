package org.thinkuknow.events;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.ClassUtils;
import org.thinkuknow.centre.CallReaction;
import org.thinkuknow.centre.MailReaction;
import org.thinkuknow.centre.ReadingReaction;
import org.thinkuknow.centre.UrgentReaction;

import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Which executor does a reaction, and how long it rests at most before it is tried again. The first is the most urgent. */
enum EventLane {
    URGENT(Duration.ofMinutes(1)),
    CALLS(Duration.ofMinutes(1)),
    OTHERS(Duration.ofMinutes(1)),
    READING(Duration.ofMinutes(1)),
    MAIL(Duration.ofMinutes(5));

    private final Duration longestPause;

    EventLane(Duration longestPause) {
        this.longestPause = longestPause;
    }

    Duration longestPause() {
        return longestPause;
    }

    /** @param listener as the event registry writes it: {@code package.Type.method(package.Event)}; one that is gone is among the others */
    static EventLane of(String listener) {
        var ofType = listener.substring(0, Math.max(0, listener.indexOf('(')));
        var type = ofType.substring(0, Math.max(0, ofType.lastIndexOf('.')));
        if (!ClassUtils.isPresent(type, EventLane.class.getClassLoader())) {
            return OTHERS;
        }
        return Arrays.stream(ClassUtils.resolveClassName(type, EventLane.class.getClassLoader())
                        .getDeclaredMethods())
                .filter(method -> nameOf(method).equals(listener))
                .map(EventLane::of)
                .findFirst()
                .orElse(OTHERS);
    }

    private static EventLane of(Method reaction) {
        if (AnnotatedElementUtils.hasAnnotation(reaction, MailReaction.class)) {
            return MAIL;
        }
        if (AnnotatedElementUtils.hasAnnotation(reaction, CallReaction.class)) {
            return CALLS;
        }
        if (AnnotatedElementUtils.hasAnnotation(reaction, ReadingReaction.class)) {
            return READING;
        }
        return AnnotatedElementUtils.hasAnnotation(reaction, UrgentReaction.class) ? URGENT : OTHERS;
    }

    private static String nameOf(Method method) {
        return ClassUtils.getQualifiedMethodName(method)
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getName)
                        .collect(Collectors.joining(",", "(", ")"));
    }
}
