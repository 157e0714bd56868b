package org.thinkuknow.account;

import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.security.authorization.method.AuthorizationInterceptorsOrder;
import org.thinkuknow.shell.AsksAgain;
import org.thinkuknow.shell.SignInAgain;

/** Stands before each step that {@link AsksAgain}, behind the guards of roles and before the transactions. */
@Configuration(proxyBeanMethods = false)
class AskedAgain {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor asksAgain(ObjectProvider<RecentSignIn> recent) {
        MethodInterceptor asks = call -> {
            if (!recent.getObject().isOfNow()) {
                throw new SignInAgain();
            }
            return call.proceed();
        };
        var advisor = new DefaultPointcutAdvisor(AnnotationMatchingPointcut.forMethodAnnotation(AsksAgain.class), asks);
        advisor.setOrder(AuthorizationInterceptorsOrder.LAST.getOrder() - 2);
        return advisor;
    }
}
