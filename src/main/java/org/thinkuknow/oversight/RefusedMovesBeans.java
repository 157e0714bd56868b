package org.thinkuknow.oversight;

import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;

/** Puts {@link RefusedMoves} around services. */
@Configuration(proxyBeanMethods = false)
class RefusedMovesBeans {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor refusedMoves(ApplicationEventPublisher events) {
        return new DefaultPointcutAdvisor(new RefusedMoves.Services(), new RefusedMoves(events));
    }
}
