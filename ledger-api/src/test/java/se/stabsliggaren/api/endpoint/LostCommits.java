package se.stabsliggaren.api.endpoint;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.web.context.request.RequestContextHolder;
import se.stabsliggaren.api.store.PostLog;

/**
 * A ledger that does not hear how the commit ended which a request asked for, and does not find out either: the database
 * carries it out and is away for a moment then.
 */
final class LostCommits implements BeanPostProcessor {

    private final AtomicBoolean armed = new AtomicBoolean();
    private final AtomicReference<Thread> away = new AtomicReference<>();

    /** The next commit of a request is lost. */
    void loseTheNext() {
        armed.set(true);
    }

    /** Whether one was lost since. */
    boolean lost() {
        return !armed.get() && away.get() == null;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return switch (bean) {
            case DataSourceTransactionManager transactions -> new Losing(transactions.getDataSource());
            case PostLog posts -> awayOnce(posts);
            default -> bean;
        };
    }

    private final class Losing extends DataSourceTransactionManager {

        private static final long serialVersionUID = 1L;

        Losing(DataSource dataSource) {
            super(dataSource);
        }

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            super.doCommit(status);
            boolean ofARequest = CurrentUnitOfWork.isStarted() && RequestContextHolder.getRequestAttributes() != null;
            if (ofARequest && armed.getAndSet(false)) {
                away.set(Thread.currentThread());
                throw new IllegalStateException("the answer to the commit was lost");
            }
        }
    }

    /** The posts cannot be read by who asks first what became of the commit. */
    private PostLog awayOnce(PostLog posts) {
        return (PostLog) Proxy.newProxyInstance(
                PostLog.class.getClassLoader(), new Class<?>[] {PostLog.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("posts") && away.compareAndSet(Thread.currentThread(), null)) {
                        throw new DataAccessResourceFailureException("the database is away");
                    }
                    try {
                        return method.invoke(posts, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
