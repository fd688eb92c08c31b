package care.renkei.command.store;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A data source that notes every statement as it is run, and what ends a transaction. */
final class StatementLog extends DelegatingDataSource {

    private final List<String> run = new ArrayList<>();

    StatementLog(DataSource target) {
        super(target);
    }

    synchronized List<String> statements() {
        return List.copyOf(run);
    }

    synchronized void clear() {
        run.clear();
    }

    private synchronized void note(String what) {
        run.add(what.strip());
    }

    @Override
    public Connection getConnection() throws java.sql.SQLException {
        Connection target = obtainTargetDataSource().getConnection();
        return proxy(Connection.class, (self, method, arguments) -> {
            if (method.getName().equals("commit") || method.getName().equals("rollback")) {
                note(method.getName());
            }
            Object result = call(target, method, arguments);
            return method.getName().equals("prepareStatement") && arguments[0] instanceof String sql
                    ? noting((PreparedStatement) result, sql)
                    : result;
        });
    }

    private PreparedStatement noting(PreparedStatement statement, String sql) {
        return proxy(PreparedStatement.class, (self, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                note(sql);
            }
            return call(statement, method, arguments);
        });
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(StatementLog.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
