package care.renkei.command.store;

import care.renkei.command.store.CrashPointsTest.Moment;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Breaks the store's connection once, at the moment that a test names. */
final class BreakingPoint {

    private final AtomicReference<@Nullable Moment> armed = new AtomicReference<>();

    void breakAt(Moment moment) {
        armed.set(moment);
    }

    boolean broke() {
        return armed.get() == null;
    }

    DataSource in(DataSource target) {
        return new DelegatingDataSource(target) {
            @Override
            public Connection getConnection() throws SQLException {
                return breaking(obtainTargetDataSource().getConnection());
            }
        };
    }

    private Connection breaking(Connection target) {
        return proxy(Connection.class, (self, method, arguments) -> {
            if (!method.getName().equals("commit")) {
                Object result = call(target, method, arguments);
                return result instanceof PreparedStatement statement && arguments[0] instanceof String sql
                        ? breaking(statement, sql, target)
                        : result;
            }
            Object result = call(target, method, arguments);
            breakOff(Moment.AFTER_COMMIT, target);
            return result;
        });
    }

    private PreparedStatement breaking(PreparedStatement statement, String sql, Connection connection) {
        return proxy(PreparedStatement.class, (self, method, arguments) -> {
            boolean runs = method.getName().startsWith("execute");
            boolean append = sql.strip().startsWith("insert into store.event ");
            if (runs) {
                breakOff(append ? Moment.BEFORE_APPEND : Moment.BEFORE_READING, connection);
            }
            Object result = call(statement, method, arguments);
            if (runs && append) {
                breakOff(Moment.AFTER_APPEND, connection);
            }
            return result;
        });
    }

    private void breakOff(Moment moment, Connection connection) throws SQLException {
        if (armed.compareAndSet(moment, null)) {
            connection.abort(Runnable::run);
            throw new SQLException("broken off by the test", "08006");
        }
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(BreakingPoint.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
