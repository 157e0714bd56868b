package org.thinkuknow.oversight;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.ClassUtils;
import org.thinkuknow.centre.RefusedMove;
import org.thinkuknow.centre.RefusedTry;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Stream;

/**
 * Stands around every service, and counts each step that was refused because it does not follow from where a matter stands: once, however
 * many services it leaves on its way.
 */
class RefusedMoves implements MethodInterceptor {

    private final ApplicationEventPublisher events;
    private final Set<Throwable> counted = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    RefusedMoves(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        try {
            return call.proceed();
        } catch (RuntimeException refused) {
            if (refused instanceof RefusedMove && counted.add(refused)) {
                events.publishEvent(RefusedTry.MOVE);
            }
            throw refused;
        }
    }

    /** Our classes with a guard or a transaction. */
    static class Services extends StaticMethodMatcherPointcut {

        Services() {
            setClassFilter(type -> isService(ClassUtils.getUserClass(type)));
        }

        @Override
        public boolean matches(Method method, Class<?> type) {
            return true;
        }

        private static boolean isService(Class<?> type) {
            return type.getName().startsWith("org.thinkuknow.")
                    && Stream.concat(Stream.<AnnotatedElement>of(type), Arrays.stream(type.getDeclaredMethods()))
                            .anyMatch(element -> AnnotatedElementUtils.hasAnnotation(element, PreAuthorize.class)
                                    || AnnotatedElementUtils.hasAnnotation(element, Transactional.class));
        }
    }
}
