package org.thinkuknow.triage;

import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.security.authorization.method.AuthorizationInterceptorsOrder;

/** Puts {@link RestrictedCalls} behind the guards of roles and before the transactions. */
@Configuration(proxyBeanMethods = false)
class RestrictedCallsBeans {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor restrictedCalls(ObjectProvider<Restrictions> restrictions) {
        var advisor = new DefaultPointcutAdvisor(
                new RestrictedCalls.Services(), new RestrictedCalls(restrictions::getObject));
        advisor.setOrder(AuthorizationInterceptorsOrder.LAST.getOrder() - 1);
        return advisor;
    }
}
