using Alongside.Domain.Matching;
using Alongside.Web.Import;

namespace Alongside.Web.Commands.Match;

/// <summary>People in a CSV file, to be compared: what the columns are called decides, and none is required.</summary>
internal sealed class MatchFile
{
    private static readonly string[] Id = ["rec_id", "unique_id", "id"];

    // By trait, the headings in the order in which they are asked; the first that says something counts.
    private static readonly string[] Given = ["given_name", "first_name", "forename"], Family = ["surname", "last_name", "family_name"],
        Full = ["full_name", "name", "first_and_surname"], Born = ["date_of_birth", "dob", "birth_date"], Gender = ["gender", "sex"],
        HouseNumber = ["street_number", "house_number"], Street = ["address_1", "address", "street"], AddressLine = ["address_2"],
        Place = ["suburb", "town", "city"], Postcode = ["postcode", "postcode_fake", "postal_code", "zip", "zip_code"], Region = ["state", "county", "region"],
        Phone = ["phone", "phone_number", "telephone", "mobile"], Email = ["email", "email_address"],
        Identifier = ["soc_sec_id", "nhs_number", "ssn", "national_insurance_number"], Occupation = ["occupation"], BirthPlace = ["birth_place", "place_of_birth"], School = ["school"];

    private static readonly CsvShape Shape = new([],
        [.. Id, .. Given, .. Family, .. Full, .. Born, .. Gender, .. HouseNumber, .. Street, .. AddressLine, .. Place, .. Postcode, .. Region, .. Phone, .. Email, .. Identifier, .. Occupation, .. BirthPlace, .. School],
        OthersIgnored: true);

    private readonly List<string> ids = [];
    private readonly List<Described> people = [];

    /// <summary>What each row is called: its own column, or the row's number counted from 1 below the heading.</summary>
    public IReadOnlyList<string> Ids => ids;

    public IReadOnlyList<Described> People => people;

    /// <summary>Reads all of a file; what is wrong with it goes to <paramref name="report"/>.</summary>
    public static MatchFile Read(string path, ImportReport report)
    {
        var file = new MatchFile();
        Dictionary<string, int> lines = new(StringComparer.Ordinal);
        foreach (var row in CsvFile.Rows(path, Shape, report, new Unheard()))
        {
            var id = Of(row, Id);
            if (id is null && Id.Any(row.Has)) report.Refuse(row, "match-no-id");
            else if (id is not null && !lines.TryAdd(id, row.Line)) report.Refuse(row, "match-id-twice", ("id", id), ("line", lines[id]));
            file.ids.Add(id ?? (file.people.Count + 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
            file.people.Add(new()
            {
                Given = Of(row, Given), Family = Of(row, Family), Full = Of(row, Full), Born = Of(row, Born), Gender = Of(row, Gender),
                HouseNumber = Of(row, HouseNumber), Street = Of(row, Street), AddressLine = Of(row, AddressLine), Place = Of(row, Place),
                Postcode = Of(row, Postcode), Region = Of(row, Region), Phone = Of(row, Phone), Email = Of(row, Email),
                Identifier = Of(row, Identifier), Occupation = Of(row, Occupation), BirthPlace = Of(row, BirthPlace), School = Of(row, School),
            });
        }
        return file;
    }

    private static string? Of(CsvRow row, string[] headings) => headings.Select(row.Code).FirstOrDefault(said => said.Length > 0);

    private sealed class Unheard : IProgress<long>
    {
        public void Report(long value) { }
    }
}
