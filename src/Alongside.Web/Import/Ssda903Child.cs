using Alongside.Domain.People;

namespace Alongside.Web.Import;

/// <summary>One child of the statutory return, with the rows that are theirs.</summary>
internal sealed class Ssda903Child(string code, BirthDate born, DateOnly bornOn, CsvRow row)
{
    private const string Died = "E2";

    public string Code => code;

    public BirthDate Born => born;

    public DateOnly BornOn => bornOn;

    public CsvRow Row => row;

    public List<Ssda903Episode> Episodes { get; } = [];

    public List<(CsvRow Row, DateOnly Day)> Reviews { get; } = [];

    public List<(CsvRow Row, DateOnly From, DateOnly? Until)> Missing { get; } = [];

    /// <summary>The first day that any of their rows tells of.</summary>
    public DateOnly? FirstDay =>
        Episodes.Select(e => e.From).Concat(Reviews.Select(r => r.Day)).Concat(Missing.Select(m => m.From)).Order().Select(d => (DateOnly?)d).FirstOrDefault();

    /// <summary>
    /// The day they died, when the last thing that is known of them says so. Rows of later days speak against it: then
    /// nobody is marked as dead by a file.
    /// </summary>
    public DateOnly? DiedOn
    {
        get
        {
            if (Episodes.Find(e => e.Ended == Died) is not { Until: { } day } died) return null;
            var goesOn = Episodes.Exists(e => e != died && e.From >= died.From) || Reviews.Exists(r => r.Day > day) || Missing.Exists(m => m.From > day);
            return goesOn ? null : day;
        }
    }

    /// <summary>A file says that they died, and other rows go on.</summary>
    public Ssda903Episode? DoubtfulDeath => DiedOn is null ? Episodes.Find(e => e.Ended == Died) : null;
}
