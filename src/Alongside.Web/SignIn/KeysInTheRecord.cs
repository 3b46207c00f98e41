using System.Data;
using System.Xml.Linq;
using Alongside.Web.Access;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Alongside.Web.SignIn;

/// <summary>Keeps the keys that seal cookies in the record, so that every node shares them and a restore brings them back.</summary>
internal sealed class KeysInTheRecord(Engine engine) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        var connection = engine.Borrow();
        try
        {
            if (connection.State != ConnectionState.Open) connection.Open();
            using var ask = connection.CreateCommand();
            ask.CommandText = "SELECT xml FROM keys";
            using var reader = ask.ExecuteReader();
            var keys = new List<XElement>();
            while (reader.Read()) keys.Add(XElement.Parse(reader.GetString(0)));
            return keys;
        }
        finally
        {
            engine.GiveBackAsync(connection).AsTask().GetAwaiter().GetResult();
        }
    }

    public void StoreElement(XElement element, string friendlyName) =>
        engine.WriteAsync(async (connection, transaction) =>
        {
            await using var insert = connection.CreateCommand();
            (insert.Transaction, insert.CommandText) = (transaction, "INSERT INTO keys (name, xml) VALUES (@name, @xml)");
            foreach (var (name, value) in new[] { ("@name", friendlyName), ("@xml", element.ToString(SaveOptions.DisableFormatting)) })
            {
                var parameter = insert.CreateParameter();
                (parameter.ParameterName, parameter.Value) = (name, value);
                insert.Parameters.Add(parameter);
            }
            await insert.ExecuteNonQueryAsync();
        }).GetAwaiter().GetResult();
}
