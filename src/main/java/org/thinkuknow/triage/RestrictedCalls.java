package org.thinkuknow.triage;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authorization.method.AuthorizationInterceptorsOrder;
import org.springframework.util.ClassUtils;
import org.thinkuknow.audit.AuditSearch;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Stands before every method of every service that has a guard for officers or supervisors, whichever module it is in. Whoever names a
 * case that is closed to them is refused, by whatever name and however deep it stands in the arguments; and what lists tell of such a
 * case is left out of them. Nobody has to think of it where a service is written (decision 0116).
 */
class RestrictedCalls implements MethodInterceptor {

    private final Supplier<Restrictions> restrictions;
    /** What is closed to whoever called the outermost of nested services. */
    private final ThreadLocal<Call> outermost = new ThreadLocal<>();

    RestrictedCalls(Supplier<Restrictions> restrictions) {
        this.restrictions = restrictions;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        var me = Restrictions.signedIn();
        if (me == null) {
            return call.proceed();
        }
        var outer = outermost.get();
        if (outer != null && outer.who().equals(me)) {
            refuse(call, outer.closed());
            return without(call.proceed(), outer.closed(), call.getMethod());
        }
        var closed = restrictions.get().closedTo(me);
        refuse(call, closed);
        outermost.set(new Call(me, closed));
        try {
            return told(call, call.proceed());
        } finally {
            if (outer == null) {
                outermost.remove();
            } else {
                outermost.set(outer);
            }
        }
    }

    /** What was closed while it was being read is not given out. */
    private @Nullable Object told(MethodInvocation call, @Nullable Object result) {
        if (result == null || result instanceof Boolean) {
            return result;
        }
        var closed = restrictions.get().closedToMe();
        refuse(call, closed);
        return without(result, closed, call.getMethod());
    }

    private void refuse(MethodInvocation call, ClosedNames closed) {
        var named = closed.namedBy(call.getArguments());
        if (named.isPresent()) {
            throw restrictions.get().refused(named.get(), words(call.getMethod()));
        }
    }

    /** What was asked for, as the record has it: a method's name in words. */
    private static String words(Method method) {
        return "%s, %s".formatted(spaced(method.getDeclaringClass().getSimpleName()), spaced(method.getName()));
    }

    private static String spaced(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** The record itself shows each of its lines and hides what it says: nobody may think that it has gaps. */
    private static @Nullable Object without(@Nullable Object result, ClosedNames closed, Method method) {
        if (closed.isEmpty() || method.getDeclaringClass() == AuditSearch.class) {
            return result;
        }
        if (result instanceof Collection<?> all && all.stream().anyMatch(closed::areAbout)) {
            var left = all.stream().filter(each -> !closed.areAbout(each));
            return result instanceof Set ? left.collect(Collectors.toCollection(LinkedHashSet::new)) : left.toList();
        }
        if (result instanceof Map<?, ?> map) {
            var left = new LinkedHashMap<Object, Object>(map);
            return left.entrySet().removeIf(each -> closed.areAbout(each.getKey()) || closed.areAbout(each.getValue()))
                    ? left
                    : result;
        }
        return result instanceof Optional<?> one && one.filter(closed::areAbout).isPresent()
                ? Optional.empty()
                : result;
    }

    private record Call(String who, ClosedNames closed) {}

    /** All methods of our classes in which anything is guarded for officers or supervisors. */
    static class Services extends StaticMethodMatcherPointcut {

        private static final String OURS = "org.thinkuknow.";

        Services() {
            setClassFilter(type -> isGuarded(ClassUtils.getUserClass(type)));
        }

        @Override
        public boolean matches(Method method, Class<?> type) {
            return true;
        }

        private static boolean isGuarded(Class<?> type) {
            return type.getName().startsWith(OURS)
                    && Stream.concat(Stream.<AnnotatedElement>of(type), Arrays.stream(type.getDeclaredMethods()))
                            .map(element -> AnnotatedElementUtils.findMergedAnnotation(element, PreAuthorize.class))
                            .anyMatch(guard -> guard != null
                                    && (guard.value().contains("OFFICER")
                                            || guard.value().contains("SUPERVISOR")));
        }
    }

    /** Puts the calls behind the guards of roles and before the transactions. */
    @Configuration(proxyBeanMethods = false)
    static class Beans {

        @Bean
        @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
        static Advisor restrictedCalls(ObjectProvider<Restrictions> restrictions) {
            var advisor = new DefaultPointcutAdvisor(new Services(), new RestrictedCalls(restrictions::getObject));
            advisor.setOrder(AuthorizationInterceptorsOrder.LAST.getOrder() - 1);
            return advisor;
        }
    }
}
