namespace Alongside.Web.Access;

/// <summary>
/// Rows on their way into one table, value after value in the order of its columns. Nothing is boxed and nothing is
/// tracked: this is what writes a city.
/// </summary>
internal abstract class BulkRows : IDisposable
{
    public abstract void Id(Guid? value);

    public abstract void Text(string? value);

    public abstract void Int(int? value);

    public abstract void Long(long? value);

    public abstract void Real(double? value);

    public abstract void Flag(bool? value);

    public abstract void Day(DateOnly? value);

    public abstract void Moment(DateTimeOffset? value);

    public abstract void Blob(byte[]? value);

    /// <summary>Before the first value of each row.</summary>
    public abstract void Begin();

    /// <summary>After the last value of each row.</summary>
    public abstract void End();

    /// <summary>After the last row: the table has them all, within the transaction.</summary>
    public abstract void Close();

    public abstract void Dispose();
}
