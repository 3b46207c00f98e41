namespace Alongside.Web.Import;

/// <summary>
/// The lists of an Annex A workbook that are read, by their number, and the columns that are read of each. Further
/// columns differ from council to council and are passed over.
/// </summary>
internal static class AnnexALists
{
    public const string Child = "Child Unique ID";
    public const string Born = "Date of Birth";
    public const string Team = "Allocated Team";
    public const string Worker = "Allocated Worker";

    public const int Contacts = 1;
    public const int EarlyHelp = 2;
    public const int Referrals = 3;
    public const int Assessments = 4;

    public static readonly IReadOnlyDictionary<int, CsvShape> Shapes = new Dictionary<int, CsvShape>
    {
        [Contacts] = Needs("Date of Contact", "Contact Source"),
        [EarlyHelp] = Needs("Assessment start date", "Assessment completion date", "Organisation completing assessment"),
        [Referrals] = Needs("Date of Referral", "Referral Source", "Referral NFA", Team, Worker),
        [Assessments] = Needs("Continuous Assessment Start Date", "Continuous Assessment Date of Authorisation", Outcome, Team, Worker),
        // Of these only who was to look after the child, and since when.
        [5] = Needs("Strategy discussion initiating Section 47 Enquiry Start Date", Team, Worker),
        [6] = Needs("CIN Start Date", Team, Worker),
        [7] = Needs("Child Protection Plan Start Date", Team, Worker),
        [8] = Needs("Date Started to be Looked After", Team, Worker),
    };

    /// <summary>Whether the assessment found that social care should help.</summary>
    public const string Outcome = "Was the child assessed as requiring LA childrens social care support";

    /// <summary>The column with the day that a row of this list is about.</summary>
    public static string DayOf(int list) => Shapes[list].Needed[2];

    /// <summary>A heading without its stops, brackets and marks, which differ from file to file.</summary>
    public static string Plain(string heading) => string.Concat(heading.Where(c => char.IsLetterOrDigit(c) || c == ' '));

    /// <summary>The list a sheet is, by the number after the word: <c>List 3</c>, <c>LIST 03 - Referrals</c>.</summary>
    public static int? NumberOf(string sheet)
    {
        var at = sheet.IndexOf("list", StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        var digits = string.Concat(sheet[(at + 4)..].SkipWhile(c => c is ' ' or '_' or '-').TakeWhile(char.IsAsciiDigit));
        return int.TryParse(digits, out var number) && Shapes.ContainsKey(number) ? number : null;
    }

    private static CsvShape Needs(params string[] columns) => new([Child, Born, .. columns], [], OthersIgnored: true);
}
